import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import {
  ArchiveError,
  baseName,
  createBounds,
  isWanted,
  LARGEST_FILE,
  type GuideArchive,
} from './archive';

/** A zip archive: its directory stands at its end, so that a file cut short is known at once. */
export function zipArchive(path: string): GuideArchive {
  const { done, entries } = zipReading(path, isWanted);
  return {
    done,
    async *files() {
      const bounds = createBounds();
      for await (const { zip, entry } of entries()) {
        bounds.add(entry.fileName, entry.uncompressedSize);
        yield { name: baseName(entry.fileName), bytes: await contentOf(zip, entry) };
      }
    },
  };
}

/** The wanted files of a zip one after the other, and how much of it was gone through. */
export function zipReading(path: string, isWantedHere: (name: string) => boolean) {
  let total = 1;
  let read = 0;
  return {
    done: () => read / total,
    async *entries() {
      const zip = await openPromise(path);
      total = Math.max(1, zip.entryCount);
      try {
        for await (const entry of zip.eachEntry()) {
          read += 1;
          if (isWantedHere(entry.fileName)) yield { zip, entry };
        }
      } finally {
        zip.close();
      }
    },
  };
}

async function contentOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  if (entry.uncompressedSize > LARGEST_FILE) throw new ArchiveError('too-large', entry.fileName);
  return buffer(bytesOf(zip, entry));
}

/** As they come; it throws after the last of them when they are not those that were packed. */
export async function* bytesOf(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer, void> {
  let sum = 0;
  for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (sum !== entry.crc32) throw new ArchiveError('damaged', entry.fileName);
}
