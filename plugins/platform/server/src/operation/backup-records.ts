import type { Knex } from 'knex';

/** A connection or a pool, as far as the records need it. */
interface Database {
  query(text: string, values?: unknown[]): Promise<{ readonly rows: unknown[] }>;
}

/** A backup that was written to its end. */
export interface BackupRecord {
  readonly startedAt: Date;
  readonly finishedAt: Date;
  /** Name of the archive, without its folder. */
  readonly file: string;
  readonly bytes: number;
  /** Files that the database named and that were not on the disk. */
  readonly missing: number;
}

const TABLE = `
create table if not exists parvis_backups (
  id bigint generated always as identity primary key,
  started_at timestamptz not null,
  finished_at timestamptz not null,
  file text not null,
  bytes bigint not null,
  missing int not null
)`;

const LAST = `
select started_at as "startedAt", finished_at as "finishedAt", file, bytes::float8 as bytes, missing
  from parvis_backups order by finished_at desc limit 1`;

/** Remembers a backup, in the platform that it was made of. */
export async function recordBackup(database: Database, record: BackupRecord): Promise<void> {
  const { startedAt, finishedAt, file, bytes, missing } = record;
  await database.query(TABLE);
  await database.query(
    'insert into parvis_backups (started_at, finished_at, file, bytes, missing) values ($1, $2, $3, $4, $5)',
    [startedAt, finishedAt, file, bytes, missing],
  );
}

export async function lastBackup(knex: Knex): Promise<BackupRecord | null> {
  if (!(await knex.schema.hasTable('parvis_backups'))) return null;
  const { rows } = await knex.raw<{ rows: BackupRecord[] }>(LAST);
  return rows[0] ?? null;
}
