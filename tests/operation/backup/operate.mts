/**
 * Backs up or restores a platform of the tests, as the operator's commands do:
 * `operate.mts backup|restore <file> [--erase]`, on DATABASE_URL, UPLOADS and PRIVATE_FILES.
 */
import { backUp } from '../../../bin/lib/backup/back-up.mts';
import { putBack } from '../../../bin/lib/backup/put-back.mts';
import { runScript } from '../../../bin/lib/console.mts';

const [action, file = '', option] = process.argv.slice(2);
const places = {
  databaseUrl: process.env['DATABASE_URL'] ?? '',
  uploads: process.env['UPLOADS'] ?? '',
  privateFiles: process.env['PRIVATE_FILES'] ?? '',
};

await runScript(() =>
  action === 'backup'
    ? backUp(file, places)
    : putBack(file, places, { erase: option === '--erase' }),
);
