import { promisify } from 'node:util';
import { zstdCompress, type ZstdOptions } from 'node:zlib';
import { join } from 'node:path';
import pg from 'pg';
import type { Progress } from '../console.mts';
import { writeArchive, type ArchiveWriter } from './archive-writer.mts';
import { copyOut } from './copy.mts';
import { FORMAT, type Manifest } from './manifest.mts';
import { namedFiles, type NamedFiles } from './named-files.mts';
import { readOutline, rowsOf, type Outline } from './outline.mts';
import {
  FOLDERS,
  MANIFEST,
  OUTLINE,
  rowsEntry,
  seeEverything,
  type FileFolder,
  type Places,
} from './places.mts';

export type ShowProgress = (title: string, total: number) => Progress;

export interface WrittenBackup {
  readonly manifest: Manifest;
  /** Of the archive. */
  readonly bytes: number;
}

const PIECE_BYTES = 4 * 1024 * 1024;
const OUT_BYTES = 512 * 1024;
const compress = promisify<Buffer, ZstdOptions, Buffer>(zstdCompress);

/**
 * Writes the whole platform into one tar, while it serves. The rows are those of one instant; a
 * stored file is never changed afterwards, so that the files that those rows name are theirs.
 */
export async function writeBackup(
  file: string,
  places: Places,
  parvis: string,
  show: ShowProgress,
): Promise<WrittenBackup> {
  const startedAt = new Date().toISOString();
  const archive = writeArchive(file);
  try {
    const database = await writeDatabase(archive, places.databaseUrl, show);
    const files = await writeFiles(archive, places, database.named, show);
    const { rows, postgres } = database;
    const finishedAt = new Date().toISOString();
    const { checksums } = archive;
    const made = { format: FORMAT, parvis, postgres, startedAt, finishedAt } as const;
    const manifest: Manifest = { ...made, rows, files, checksums: { ...checksums } };
    await archive.add(MANIFEST, Buffer.from(JSON.stringify(manifest)));
    return { manifest, bytes: await archive.finish() };
  } catch (error) {
    await archive.abandon();
    throw error;
  }
}

async function writeDatabase(archive: ArchiveWriter, connectionString: string, show: ShowProgress) {
  const client = new pg.Client({ connectionString, application_name: 'parvis-backup' });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query(seeEverything('transaction'));
    const outline = await readOutline(client);
    await archive.add(OUTLINE, Buffer.from(JSON.stringify(outline)));
    const named = await namedFiles(client);
    const rows = await writeRows(archive, client, outline, show);
    const { rows: version } = await client.query<{ server_version: string }>('show server_version');
    await client.query('rollback');
    return { named, rows, postgres: version[0]?.server_version ?? '' };
  } finally {
    await client.end();
  }
}

async function writeRows(
  archive: ArchiveWriter,
  client: pg.Client,
  { tables }: Outline,
  show: ShowProgress,
) {
  const counts: Record<string, number> = {};
  const bar = show('Tables', tables.length);
  try {
    for (const table of tables) {
      const copy = copyOut(client, `copy ${rowsOf(table)} to stdout`, PIECE_BYTES);
      let piece = 0;
      for await (const compressed of oneAhead(copy.pieces)) {
        await archive.add(rowsEntry(table, (piece += 1)), compressed);
      }
      counts[`${table.schema}.${table.name}`] = copy.rows();
      bar.advance(table.name);
    }
  } finally {
    bar.end();
  }
  return counts;
}

/** One piece is compressed while the next is read. */
async function* oneAhead(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let compressing: Promise<Buffer> | undefined;
  for await (const piece of pieces) {
    const next = compress(piece, { chunkSize: OUT_BYTES });
    if (compressing) yield await compressing;
    compressing = next;
  }
  if (compressing) yield await compressing;
}

async function writeFiles(
  archive: ArchiveWriter,
  places: Places,
  named: NamedFiles,
  show: ShowProgress,
): Promise<Manifest['files']> {
  const bar = show('Fichiers', named.uploads.length + named.privateFiles.length);
  const missing: string[] = [];
  let bytes = 0;

  async function take(folder: FileFolder, name: string) {
    try {
      bytes += await archive.addFile(FOLDERS[folder] + name, join(places[folder], name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      missing.push(FOLDERS[folder] + name);
    }
    bar.advance();
  }

  try {
    for (const name of named.uploads) await take('uploads', name);
    for (const name of named.privateFiles) await take('privateFiles', name);
  } finally {
    bar.end();
  }
  const taken = (folder: FileFolder) =>
    named[folder].length - missing.filter((name) => name.startsWith(FOLDERS[folder])).length;
  return {
    media: taken('uploads'),
    private: taken('privateFiles'),
    elsewhere: named.elsewhere,
    bytes,
    missing,
  };
}
