import { createReadStream, createWriteStream, type ReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar-stream';
import { ArchiveError, archiveErrorOf, createBounds } from './archive';
import { bringFile, orClose, type BroughtFile } from './bring-file';
import type { Validators } from './download';
import { compressionOf, firstBytes } from './open-archive';
import { unpack } from './tar';
import { bytesOf, zipReading } from './zip';

/** A directory at hand, until it is closed. */
export interface OpenedDirectory extends BroughtFile {
  /** Its JSON files one after the other, each as it comes. */
  files(): AsyncGenerator<AsyncIterable<Buffer>, void>;
  /** How much of it was read, from 0 to 1. */
  done(): number;
}

/**
 * A JSON file, bare or compressed (gz, bz2, xz), a zip or a tar of such files; by what it holds,
 * not by its name. The official tar holds the services in one file, and a zip of a small file for
 * each commune. Null when the server says that it has not changed.
 * @throws ArchiveError when there is nothing, or nothing that can be read
 */
export async function openDirectory(
  from: string,
  known: Validators = {},
): Promise<OpenedDirectory | null> {
  const brought = await bringFile(from, { known });
  if (!brought) return null;
  return orClose(brought, async () => ({ ...brought, ...(await readingOf(brought)) }));
}

type Reading = Pick<OpenedDirectory, 'files' | 'done'>;

async function readingOf({ path, folder }: BroughtFile): Promise<Reading> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new ArchiveError('nothing-there', path);
  const start = await firstBytes(path);
  return honest(start.startsWith('PK') ? zipped(path) : streamed(path, found.size, start, folder));
}

function zipped(path: string): Reading {
  const { done, entries } = zipReading(path, isJson);
  return {
    done,
    async *files() {
      for await (const { zip, entry } of entries()) yield bytesOf(zip, entry);
    },
  };
}

function streamed(path: string, size: number, start: string, folder: string): Reading {
  let packed: ReadStream | null = null;
  return {
    done: () => (packed?.bytesRead ?? 0) / Math.max(1, size),
    async *files() {
      packed = createReadStream(path);
      const unpacked = modern(unpack(packed, compressionOf(start) ?? 'none'));
      packed.on('error', (error) => unpacked.destroy(error));
      try {
        const [beginning, whole] = await peeked(unpacked);
        if (isTar(beginning)) yield* filesOfTar(whole, folder);
        else yield whole;
      } finally {
        packed.destroy();
        unpacked.destroy();
      }
    },
  };
}

/** A zip is read from its end: those of the tar are set aside, and read after it. */
async function* filesOfTar(bytes: AsyncIterable<Buffer>, folder: string) {
  const source = Readable.from(bytes);
  const entries = extract();
  source.on('error', (error) => entries.destroy(error));
  source.pipe(entries);
  const zips: string[] = [];
  const bounds = createBounds(LARGEST_DIRECTORY);
  for await (const entry of entries) {
    const { name, type, size = 0 } = entry.header;
    bounds.add(name, size);
    if (type === 'file' && isJson(name)) yield entry as AsyncIterable<Buffer>;
    else if (type === 'file' && isZip(name)) zips.push(await setAside(entry, folder, zips.length));
    else entry.resume();
  }
  for (const zip of zips) yield* zipped(zip).files();
}

/** Unpacked, the official directory takes 3 GB. */
const LARGEST_DIRECTORY = 16 * 1024 * 1024 * 1024;

async function setAside(bytes: AsyncIterable<unknown>, folder: string, number: number) {
  const path = join(folder, `${number}.zip`);
  await pipeline(bytes, createWriteStream(path));
  return path;
}

/** The reader of bzip2 is a stream of the first days. */
const modern = (stream: NodeJS.ReadableStream): Readable =>
  stream instanceof Readable ? stream : new Readable().wrap(stream);

/** The first bytes of a stream, and the stream from its beginning all the same. */
async function peeked(stream: AsyncIterable<Buffer>): Promise<[Buffer, AsyncIterable<Buffer>]> {
  const chunks = stream[Symbol.asyncIterator]();
  let beginning = Buffer.alloc(0);
  while (beginning.length < TAR_HEADER) {
    const next = await chunks.next();
    if (next.done) break;
    beginning = Buffer.concat([beginning, next.value]);
  }
  return [beginning, following(beginning, chunks)];
}

async function* following(beginning: Buffer, chunks: AsyncIterator<Buffer>) {
  yield beginning;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
}

const TAR_HEADER = 512;

const isTar = (beginning: Buffer) => beginning.toString('latin1', 257, 262) === 'ustar';

const isJson = (path: string): boolean => /\.json$/i.test(path) && !isHidden(path);

const isZip = (path: string): boolean => /\.zip$/i.test(path) && !isHidden(path);

/** The archive names its own files `./…`. */
const isHidden = (path: string): boolean => /^\.(?!\.?$)/.test(basename(path));

/** Whatever the readers of formats throw while they read means that the file is broken. */
const honest = (reading: Reading): Reading => ({
  done: () => reading.done(),
  async *files() {
    try {
      for await (const file of reading.files()) yield honestly(file);
    } catch (error) {
      throw archiveErrorOf(error, 'damaged');
    }
  },
});

async function* honestly(chunks: AsyncIterable<Buffer>) {
  try {
    yield* chunks;
  } catch (error) {
    throw archiveErrorOf(error, 'damaged');
  }
}
