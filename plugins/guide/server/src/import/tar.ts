import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { PassThrough, Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { buffer } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import unbzip2 from 'unbzip2-stream';
import { XzReadableStream } from 'xz-decompress';
import {
  ArchiveError,
  baseName,
  createBounds,
  isWanted,
  LARGEST_FILE,
  type GuideArchive,
} from './archive';

export type Compression = 'none' | 'gzip' | 'bzip2' | 'xz';

/** A tar archive, read as a stream. */
export function tarArchive(path: string, compression: Compression): GuideArchive {
  let total = 1;
  let read = 0;
  return {
    done: () => read / total,
    async *files() {
      total = Math.max(1, (await stat(path)).size);
      const packed = createReadStream(path);
      packed.on('data', (chunk) => void (read += chunk.length));
      try {
        for await (const { name, size, entry } of entriesOfTar(
          unpack(packed, compression),
          createBounds(),
        )) {
          if (!isWanted(name)) {
            entry.resume();
            continue;
          }
          if (size > LARGEST_FILE) throw new ArchiveError('too-large', name);
          yield { name: baseName(name), bytes: await buffer(entry) };
        }
      } finally {
        packed.destroy();
      }
    },
  };
}

/** The files of a tar one after the other; each is to be read, or resumed, before the next. */
export async function* entriesOfTar(unpacked: Readable, bounds: ReturnType<typeof createBounds>) {
  const entries = extract();
  unpacked.on('error', (error) => entries.destroy(error));
  unpacked.pipe(entries);
  for await (const entry of entries) {
    const { name, size = 0, type } = entry.header;
    // What is left out is unpacked all the same.
    bounds.add(name, size);
    if (type === 'file') yield { name, size, entry: entry as typeof entry & AsyncIterable<Buffer> };
    else entry.resume();
  }
}

/** A stream that fails when the packed one does. */
export function unpack(packed: Readable, compression: Compression): Readable {
  const unpacked = unpacking(packed, compression);
  if (unpacked !== packed) packed.on('error', (error) => unpacked.destroy(error));
  return unpacked;
}

function unpacking(packed: Readable, compression: Compression): Readable {
  if (compression === 'gzip') return packed.pipe(createGunzip());
  if (compression === 'bzip2') return modern(packed.pipe(unbzip2()));
  if (compression === 'xz') return unxz(packed);
  return packed;
}

/**
 * The reader of bzip2 is a stream of the first days: it closes as soon as it has nothing more to
 * give, whether or not somebody has taken what it gave.
 */
function modern(stream: NodeJS.ReadableStream): Readable {
  const taken = new PassThrough();
  stream.on('error', (error) => taken.destroy(error));
  return stream.pipe(taken);
}

const unxz = (packed: Readable): Readable =>
  Readable.fromWeb(
    new XzReadableStream(
      Readable.toWeb(packed) as globalThis.ReadableStream<Uint8Array>,
    ) as unknown as ReadableStream,
  );
