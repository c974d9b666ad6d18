import { createReadStream } from 'node:fs';
import { extract, type Header } from 'tar-stream';
import { OperatorError } from '../console.mts';

/** The content of one entry, as it is read. */
export type TarEntry = AsyncIterable<Buffer> & { readonly header: Header };

type Visit = (name: string, content: TarEntry) => Promise<void | 'stop'>;

/**
 * Visits the entries of an archive one after the other; each is read to its end before the next.
 * @throws OperatorError when the file is not there, or not a whole archive
 */
export async function readArchive(
  file: string,
  visit: Visit,
  onBytes: (count: number) => void = () => {},
): Promise<void> {
  const tar = extract();
  const source = createReadStream(file, { highWaterMark: 1024 * 1024 });
  source.on('data', (chunk) => onBytes(chunk.length));
  source.on('error', (error) => tar.destroy(error));
  source.pipe(tar);
  try {
    for await (const entry of tar) {
      const content = entry as typeof entry & TarEntry;
      if ((await visit(content.header.name, content)) === 'stop') break;
    }
  } catch (error) {
    throw unreadable(file, error as NodeJS.ErrnoException);
  } finally {
    source.destroy();
  }
}

const unreadable = (file: string, error: NodeJS.ErrnoException) => {
  if (error.code === 'ENOENT') return new OperatorError(`${file} n’existe pas.`);
  const isOfTar = /tar|header|unexpected end/i.test(error.message);
  return isOfTar ? new OperatorError(`${file} n’est pas une sauvegarde entière.`) : error;
};

export async function wholeContent(entry: TarEntry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of entry) chunks.push(chunk);
  const [only, ...more] = chunks;
  return only && more.length === 0 ? only : Buffer.concat(chunks);
}
