import { createReadStream, type ReadStream } from 'node:fs';
import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { extract } from 'tar-stream';
import { openPromise } from 'yauzl';
import { ArchiveError } from '../import/archive';
import { download, type Validators } from '../import/download';
import { compressionOf } from '../import/open-archive';
import { isAddress } from '../import/open-source';
import { unpack } from '../import/tar';

/** A directory at hand, until it is closed. */
export interface OpenedDirectory extends Validators {
  readonly address: string;
  readonly file: string;
  /** Its JSON files one after the other, each as it comes. */
  files(): AsyncGenerator<AsyncIterable<Buffer>, void>;
  /** How much of it was read, from 0 to 1. */
  done(): number;
  close(): Promise<void>;
}

/**
 * A JSON file, bare, compressed (gz, bz2, xz), or in a tar or a zip; by what it holds, not by its
 * name. Null when the server says that it has not changed.
 * @throws ArchiveError when there is nothing, or nothing that can be read
 */
export async function openDirectory(
  from: string,
  known: Validators = {},
): Promise<OpenedDirectory | null> {
  if (!isAddress(from)) {
    const path = resolve(from);
    const read = await readingOf(path);
    return { ...read, address: from, file: basename(path), close: () => Promise.resolve() };
  }
  const folder = await mkdtemp(join(tmpdir(), 'parvis-directory-'));
  const close = () => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, 'archive');
    const answer = await download(from, path, { known });
    if (answer.kind === 'unchanged') return await close().then(() => null);
    const { etag, lastModified } = answer;
    const file = basename(new URL(from).pathname) || new URL(from).hostname;
    return { ...(await readingOf(path)), address: from, file, etag, lastModified, close };
  } catch (error) {
    await close();
    throw error;
  }
}

type Reading = Pick<OpenedDirectory, 'files' | 'done'>;

async function readingOf(path: string): Promise<Reading> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new ArchiveError(`rien à l’adresse ${path}`);
  const start = await firstBytes(path);
  return honest(start.startsWith('PK') ? zipped(path) : streamed(path, found.size, start));
}

function zipped(path: string): Reading {
  let total = 1;
  let read = 0;
  const counted = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      read += chunk.length;
      yield chunk;
    }
  };
  return {
    done: () => read / total,
    async *files() {
      const zip = await openPromise(path);
      try {
        for await (const entry of zip.eachEntry()) {
          if (!isJson(entry.fileName)) continue;
          [total, read] = [Math.max(1, entry.uncompressedSize), 0];
          yield counted(await zip.openReadStreamPromise(entry));
        }
      } finally {
        zip.close();
      }
    },
  };
}

function streamed(path: string, size: number, start: string): Reading {
  let packed: ReadStream | null = null;
  return {
    done: () => (packed?.bytesRead ?? 0) / Math.max(1, size),
    async *files() {
      packed = createReadStream(path);
      const unpacked = modern(unpack(packed, compressionOf(start) ?? 'none'));
      packed.on('error', (error) => unpacked.destroy(error));
      try {
        const [beginning, whole] = await peeked(unpacked);
        if (isTar(beginning)) yield* filesOfTar(whole);
        else yield whole;
      } finally {
        packed.destroy();
        unpacked.destroy();
      }
    },
  };
}

async function* filesOfTar(bytes: AsyncIterable<Buffer>) {
  const source = Readable.from(bytes);
  const entries = extract();
  source.on('error', (error) => entries.destroy(error));
  source.pipe(entries);
  for await (const entry of entries) {
    const { name, type } = entry.header;
    if (type === 'file' && isJson(name)) yield entry as AsyncIterable<Buffer>;
    else entry.resume();
  }
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

const isJson = (path: string): boolean => /\.json$/i.test(path) && !/(^|\/)\./.test(path);

async function firstBytes(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
    return buffer.subarray(0, bytesRead).toString('latin1');
  } finally {
    await file.close();
  }
}

/** Whatever the readers of formats throw while they read means that the file is broken. */
const honest = (reading: Reading): Reading => ({
  done: () => reading.done(),
  async *files() {
    try {
      for await (const file of reading.files()) yield honestly(file);
    } catch (error) {
      throw broken(error);
    }
  },
});

async function* honestly(chunks: AsyncIterable<Buffer>) {
  try {
    yield* chunks;
  } catch (error) {
    throw broken(error);
  }
}

const broken = (error: unknown): ArchiveError =>
  error instanceof ArchiveError
    ? error
    : new ArchiveError(error instanceof Error ? error.message : String(error));
