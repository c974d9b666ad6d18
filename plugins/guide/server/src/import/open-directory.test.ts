import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openDirectory } from './open-directory';

const JSON_FILE = '{"service":[{"id":"1","nom":"Mairie"}]}';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'parvis-directory-'))));
afterEach(() => rmSync(folder, { recursive: true }));

async function read(packed: Buffer): Promise<string[]> {
  const path = join(folder, 'directory');
  writeFileSync(path, packed);
  const opened = await openDirectory(path);
  const found: string[] = [];
  for await (const file of opened?.files() ?? []) {
    const chunks: Buffer[] = [];
    for await (const chunk of file) chunks.push(chunk);
    found.push(Buffer.concat(chunks).toString());
  }
  await opened?.close();
  return found;
}

test.each([
  ['bare', Buffer.from(JSON_FILE)],
  ['gz', gzipSync(JSON_FILE)],
  [
    'bz2',
    Buffer.from(
      'QlpoOTFBWSZTWW08aSkAABIfgBAEIBAAAgAKLiOZCiAAIpp6hoNA2oUwmmgNMSQu2Q6oFhGZvuG0cqfEFWFXYH4u5IpwoSDaeNJS',
      'base64',
    ),
  ],
  [
    'xz',
    Buffer.from(
      '/Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQAmeyJzZXJ2aWNlIjpbeyJpZCI6IjEiLCJub20iOiJNYWlyaWUifV19AAA7JXqez+aQmAABPyd8KlLdH7bzfQEAAAAABFla',
      'base64',
    ),
  ],
])('a directory of a few bytes is read, %s', async (_name, packed) => {
  expect(await read(packed)).toEqual([JSON_FILE]);
});
