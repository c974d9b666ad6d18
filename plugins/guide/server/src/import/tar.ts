import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
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
      const unpacked = unpack(packed, compression);
      const entries = extract();
      const bounds = createBounds();
      const fail = (error: Error) => entries.destroy(error);
      packed.on('error', fail);
      unpacked.on('error', fail);
      unpacked.pipe(entries);
      try {
        for await (const entry of entries) {
          const { name, size = 0, type } = entry.header;
          // What is left out is unpacked all the same.
          bounds.add(name, size);
          if (type !== 'file' || !isWanted(name)) {
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

export function unpack(packed: Readable, compression: Compression): NodeJS.ReadableStream {
  if (compression === 'gzip') return packed.pipe(createGunzip());
  if (compression === 'bzip2') return packed.pipe(unbzip2());
  if (compression === 'xz') return unxz(packed);
  return packed;
}

const unxz = (packed: Readable): Readable =>
  Readable.fromWeb(
    new XzReadableStream(
      Readable.toWeb(packed) as globalThis.ReadableStream<Uint8Array>,
    ) as unknown as ReadableStream,
  );
