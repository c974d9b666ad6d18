import { Client } from 'pg';
import type { Audience } from '../domain/audience';

/** Of this database, whatever the instances: two imports of one guide would undo each other. */
export type ImportLock = <T>(
  what: Audience | 'directory',
  work: () => Promise<T>,
) => Promise<T | null>;

/**
 * Null when another import of the same is under way. The lock ends with its connection: an
 * import that is killed holds nobody up.
 */
export const createImportLock =
  (connectionString: string): ImportLock =>
  async (what, work) => {
    const client = new Client({ connectionString, application_name: 'parvis-guide-import' });
    client.on('error', () => {}); // the work meets the same outage, and says it
    await client.connect();
    try {
      const { rows } = await client.query<{ taken: boolean }>(
        'select pg_try_advisory_lock(hashtext($1)) as taken',
        [`parvis_guide_import_${what}`],
      );
      return rows[0]?.taken ? await work() : null;
    } finally {
      await client.end();
    }
  };
