import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import pg from 'pg';
import { recordBackup } from '#platform';
import { duration, OperatorError, progress, say } from '../console.mts';
import { namedFiles } from './named-files.mts';
import { FOLDERS, seeEverything, type Places } from './places.mts';
import { fileSize } from './file-size.mts';
import { refuseFullDisk } from './refuse-full-disk.mts';
import { writeBackup, type WrittenBackup } from './write-backup.mts';

/** Writes a backup, remembers it in the platform, and says what it holds. */
export async function backUp(file: string, places: Places): Promise<void> {
  if (existsSync(file)) throw new OperatorError(`${file} existe déjà : choisissez un autre nom.`);
  mkdirSync(dirname(file), { recursive: true });
  const start = Date.now();
  const written = await refuseFullDisk(() => writeBackup(file, places, parvisVersion(), progress));
  const { lost, erased } = await explainMissing(written, places);
  await remember(file, written, lost.length, places);
  say(sentence(file, written, Date.now() - start));
  if (erased > 0)
    say(`${erased} fichiers ont été supprimés pendant la sauvegarde : ils n’y sont pas.`);
  if (written.manifest.files.elsewhere > 0) {
    say(
      `${written.manifest.files.elsewhere} médias sont dans un stockage extérieur, à sauvegarder à part.`,
    );
  }
  if (lost.length > 0)
    say(`Attention, ${lost.length} fichiers manquent sur le disque :\n${list(lost)}`);
}

export const parvisVersion = (): string =>
  (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;

/** A file that is no longer named was deleted meanwhile; the others are lost. */
async function explainMissing({ manifest }: WrittenBackup, { databaseUrl }: Places) {
  const { missing } = manifest.files;
  if (missing.length === 0) return { lost: [], erased: 0 };
  const named = await connected(databaseUrl, async (client) => {
    await client.query(seeEverything('connection'));
    const { uploads, privateFiles } = await namedFiles(client);
    return new Set([
      ...uploads.map((name) => FOLDERS.uploads + name),
      ...privateFiles.map((name) => FOLDERS.privateFiles + name),
    ]);
  });
  const lost = missing.filter((name) => named.has(name));
  return { lost, erased: missing.length - lost.length };
}

const remember = (
  file: string,
  { manifest, bytes }: WrittenBackup,
  missing: number,
  places: Places,
) =>
  connected(places.databaseUrl, (client) =>
    recordBackup(client, {
      startedAt: new Date(manifest.startedAt),
      finishedAt: new Date(manifest.finishedAt),
      file: basename(file),
      bytes,
      missing,
    }),
  );

async function connected<T>(connectionString: string, work: (client: pg.Client) => Promise<T>) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function sentence(file: string, { manifest, bytes }: WrittenBackup, milliseconds: number): string {
  const tables = Object.values(manifest.rows);
  const rows = tables.reduce((sum, count) => sum + count, 0).toLocaleString('fr');
  const { media, private: privateFiles } = manifest.files;
  return (
    `Sauvegarde écrite : ${file} (${fileSize(bytes)}), en ${duration(milliseconds)}.\n` +
    `${tables.length} tables, ${rows} lignes, ${media} médias, ${privateFiles} fichiers privés.`
  );
}

const SHOWN = 10;

const list = (names: readonly string[]) =>
  [
    ...names.slice(0, SHOWN).map((name) => `  ${name}`),
    ...(names.length > SHOWN ? ['  …'] : []),
  ].join('\n');
