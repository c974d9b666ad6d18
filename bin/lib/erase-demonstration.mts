import { existsSync, rmSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import pg from 'pg';
import { OperatorError } from './console.mts';
import { DEMO_DIR } from './defaults.mts';
import { postgresHolders } from './postgres-holders.mts';
import { startEmbeddedPostgres, type EmbeddedDatabase } from './postgres.mts';

const PUBLIC = resolve('public');

/** Removes the data of the demonstration, and the files that it had put online. */
export async function eraseDemonstration(): Promise<void> {
  const holders = postgresHolders(resolve(DEMO_DIR, 'postgres-holders'));
  if (holders.others().length > 0) {
    throw new OperatorError(
      'La démonstration est en service dans un autre terminal : arrêtez-la d’abord.',
    );
  }
  if (existsSync(join(DEMO_DIR, 'postgres'))) {
    const database = await startEmbeddedPostgres(DEMO_DIR);
    await eraseUploads(database).finally(database.stop);
  }
  rmSync(DEMO_DIR, { recursive: true, force: true });
}

const UPLOADED = `
select url from files
union
select value ->> 'url' from files, jsonb_each(coalesce(formats, '{}'))`;

async function eraseUploads({ adminUrl }: EmbeddedDatabase) {
  const address = new URL(adminUrl);
  address.pathname = '/parvis';
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  try {
    const known = await client.query(`select to_regclass('files') as files`);
    if (!(known.rows as { files: string | null }[])[0]?.files) return;
    const { rows } = await client.query<{ url: string | null }>(UPLOADED);
    for (const { url } of rows) eraseUpload(url ?? '');
  } finally {
    await client.end();
  }
}

/** Only what stands under the uploads of this machine. */
function eraseUpload(url: string) {
  const path = join(PUBLIC, url);
  if (path.startsWith(join(PUBLIC, 'uploads') + sep)) rmSync(path, { force: true });
}
