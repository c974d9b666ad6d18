import { createReadStream, createWriteStream, type ReadStream } from 'node:fs';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBounds } from './archive';
import { compressionOf, isTar } from './first-bytes';
import { peeked } from './peeked';
import { entriesOfTar, unpack } from './tar';
import { bytesOf, zipReading } from './zip';

/** A directory that is read once, file by file. */
export interface DirectoryReading {
  /** Its JSON files one after the other, each as it comes. */
  files(): AsyncGenerator<AsyncIterable<Buffer>, void>;
  /** How much of it was read, from 0 to 1. */
  done(): number;
}

export function zipped(path: string): DirectoryReading {
  const { done, entries } = zipReading(path, isJsonName);
  return {
    done,
    async *files() {
      for await (const { zip, entry } of entries()) yield bytesOf(zip, entry);
    },
  };
}

export function streamed(
  path: string,
  size: number,
  start: string,
  folder: string,
): DirectoryReading {
  let packed: ReadStream | null = null;
  return {
    done: () => (packed?.bytesRead ?? 0) / Math.max(1, size),
    async *files() {
      packed = createReadStream(path);
      const unpacked = unpack(packed, compressionOf(start) ?? 'none');
      try {
        const [beginning, whole] = await peeked(unpacked, TAR_HEADER);
        if (isTar(beginning.toString('latin1', 0, TAR_HEADER))) yield* filesOfTar(whole, folder);
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
  const zips: string[] = [];
  const bounds = createBounds(LARGEST_DIRECTORY);
  for await (const { name, entry } of entriesOfTar(Readable.from(bytes), bounds)) {
    if (isJsonName(name)) yield entry;
    else if (isZipName(name)) zips.push(await setAside(entry, folder, zips.length));
    else entry.resume();
  }
  for (const zip of zips) yield* zipped(zip).files();
}

/** Unpacked, the official directory takes 3 GB. */
const LARGEST_DIRECTORY = 16 * 1024 * 1024 * 1024;

async function setAside(bytes: AsyncIterable<Buffer>, folder: string, number: number) {
  const path = join(folder, `${number}.zip`);
  await pipeline(bytes, createWriteStream(path));
  return path;
}

const TAR_HEADER = 512;

const isJsonName = (path: string): boolean => /\.json$/i.test(path) && !isHidden(path);

const isZipName = (path: string): boolean => /\.zip$/i.test(path) && !isHidden(path);

/** The archive names its own files `./…`. */
const isHidden = (path: string): boolean => /^\.(?!\.?$)/.test(basename(path));
