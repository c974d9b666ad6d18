import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { ArchiveError, baseName, isXml, LARGEST_FILE, type GuideArchive } from './archive';

/** A zip archive: its directory stands at its end, so that a file cut short is known at once. */
export function zipArchive(path: string): GuideArchive {
  let total = 1;
  let read = 0;
  return {
    done: () => read / total,
    async *files() {
      const zip = await openPromise(path);
      total = Math.max(1, zip.entryCount);
      try {
        for await (const entry of zip.eachEntry()) {
          read += 1;
          if (isXml(entry.fileName)) {
            yield { name: baseName(entry.fileName), bytes: await contentOf(zip, entry) };
          }
        }
      } finally {
        zip.close();
      }
    },
  };
}

async function contentOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  if (entry.uncompressedSize > LARGEST_FILE)
    throw new ArchiveError(`${entry.fileName} : trop gros`);
  const bytes = await buffer(await zip.openReadStreamPromise(entry));
  if (crc32(bytes) !== entry.crc32) throw new ArchiveError(`${entry.fileName} : abîmé`);
  return bytes;
}
