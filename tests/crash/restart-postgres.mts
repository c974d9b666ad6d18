/** Restarts the PostgreSQL server of the tests, whose data folder is given. */
import { runPostgres } from '../../bin/lib/postgres-programs.mts';

const [folder = ''] = process.argv.slice(2);
runPostgres('pg_ctl', folder, ['restart', '-w', '-m', 'fast', `--pgdata=${folder}`]);
