import { openCluster } from '../../bin/lib/cluster.mts';
import { isAlive } from '../../bin/lib/file-lock.mts';

export interface TestDatabase {
  readonly url: string;
  readonly adminUrl: string;
  drop(): Promise<void>;
}

/** Nothing of a test survives a crash anyway: the disk need not be waited for. */
const IN_A_HURRY = ['fsync = off', 'synchronous_commit = off', 'full_page_writes = off'];
const PREFIX = 'parvis_test_';

/**
 * An empty database of this run. The cluster stays in `directory` from one run to the next; what
 * a run that was killed left behind is dropped.
 */
export async function freshDatabase(directory: string): Promise<TestDatabase> {
  const cluster = await openCluster(directory);
  const name = `${PREFIX}${process.pid}`;
  await cluster.within('postgres', async (client) => {
    for (const setting of IN_A_HURRY) await client.query(`alter system set ${setting}`);
    await client.query('select pg_reload_conf()');
  });
  await cluster.drop(isLeftBehind);
  await cluster.create(name);
  return {
    url: cluster.urlOf(name),
    adminUrl: cluster.adminUrlOf(name),
    async drop() {
      await cluster.drop((database) => database === name);
      await cluster.leave();
    },
  };
}

/** Its run is over, or was of another process that had our number. */
function isLeftBehind(database: string): boolean {
  if (!database.startsWith(PREFIX)) return false;
  const pid = Number.parseInt(database.slice(PREFIX.length), 10);
  return pid === process.pid || !isAlive(pid);
}
