import pg from 'pg';
import { OperatorError } from '../console.mts';
import { readArchive, wholeContent } from './archive-reader.mts';
import { eraseDatabase, isEmpty, othersConnected } from './erase-database.mts';
import type { Manifest } from './manifest.mts';
import { outlineShape, type Outline } from './outline.mts';
import { OUTLINE, ROWS_FOLDER, seeEverything, type Places } from './places.mts';
import { restoreRows, type RestoredRows } from './restored-rows.mts';
import { isFileEntry, stageFiles, type StagedFiles } from './staged-files.mts';
import { verifyBackup } from './verify-backup.mts';
import type { ShowProgress } from './write-backup.mts';

interface Options {
  /** Whether a platform that holds something may be replaced. */
  readonly erase: boolean;
}

/**
 * Puts a backup back, all or nothing: the database changes in one transaction, and the files,
 * which wait beside their places, move there just before it commits.
 * @throws OperatorError when the backup is damaged, or the platform in use or not empty
 */
export async function restoreBackup(
  file: string,
  places: Places,
  { erase }: Options,
  show: ShowProgress,
): Promise<Manifest> {
  const client = new pg.Client({
    connectionString: places.databaseUrl,
    application_name: 'parvis-restore',
  });
  await client.connect();
  try {
    await requireFree(client, erase);
    await client.query(START_TURN);
    const manifest = await verifyBackup(file, show);
    const files = await stageFiles(places);
    try {
      await client.query(`begin; set local maintenance_work_mem = '256MB'`);
      await requireFree(client, erase);
      await eraseDatabase(client);
      await readBack(file, client, manifest, files, show);
      await files.putInPlace();
      await client.query('commit');
    } catch (error) {
      await files.abandon();
      throw error;
    }
    await files.removeOthers();
    await client.query('analyze');
    return manifest;
  } finally {
    await client.end();
  }
}

/** A server that starts meanwhile waits for its turn, and finds the platform restored. */
const START_TURN = `select pg_advisory_lock(hashtext('parvis_start'))`;

async function requireFree(client: pg.Client, erase: boolean) {
  await client.query(seeEverything('connection'));
  const others = await othersConnected(client);
  if (others > 0) {
    throw new OperatorError(
      `La plateforme est en service (${others} connexions à sa base) : arrêtez-la d’abord.`,
    );
  }
  if (erase || (await isEmpty(client))) return;
  throw new OperatorError(
    'Cette plateforme contient déjà des sites, des comptes ou des fichiers. ' +
      'Pour les remplacer par la sauvegarde : --erase.',
  );
}

async function readBack(
  file: string,
  client: pg.Client,
  { rows, files: counts }: Manifest,
  files: StagedFiles,
  show: ShowProgress,
) {
  const total = Object.keys(rows).length + counts.media + counts.private;
  const bar = show('Restauration', total);
  let database: { readonly outline: Outline; readonly rows: RestoredRows } | undefined;
  try {
    await readArchive(file, async (name, content) => {
      if (name === OUTLINE) {
        const outline = outlineShape.parse(JSON.parse((await wholeContent(content)).toString()));
        await runAll(client, outline.before);
        database = { outline, rows: restoreRows(client, outline.tables, bar.advance) };
      } else if (name.startsWith(ROWS_FOLDER)) {
        await database?.rows.add(name, await wholeContent(content));
      } else if (isFileEntry(name)) {
        await files.add(name, content);
        bar.advance();
      } else {
        await wholeContent(content);
      }
    });
    await database?.rows.end(rows);
    await runAll(client, database?.outline.after ?? []);
  } finally {
    bar.end();
  }
}

async function runAll(client: pg.Client, statements: readonly string[]) {
  await client.query(`set local search_path to ''; set local check_function_bodies to off`);
  for (const statement of statements) await client.query(statement);
  await client.query('reset search_path');
}
