/** What somebody who holds an archive, or its server, would try. */
import { mkdtempSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buffer } from 'node:stream/consumers';
import { pack, type Header } from 'tar-stream';
import { zipOf } from '../../../../../tests/guide/zip-of';
import { createBounds } from './archive';
import { openArchive } from './open-archive';

type Named = Partial<Header> & Pick<Header, 'name'>;

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'parvis-hostile-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function onDisk(bytes: Buffer): string {
  const path = join(folder, 'archive');
  writeFileSync(path, bytes);
  return path;
}

async function namesIn(path: string): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of (await openArchive(path)).files()) names.push(name);
  return names;
}

function tarOf(...entries: readonly (readonly [Named, string])[]): Promise<Buffer> {
  const tar = pack();
  for (const [header, content] of entries) tar.entry(header, content);
  tar.finalize();
  return buffer(tar);
}

/** A zip whose directory says that its one file unpacks to so many bytes. */
function zipSaying(size: number, content: string): Buffer {
  const zip = zipOf({ 'F1.xml': content });
  zip.writeUInt32LE(size, zip.indexOf('PK\x01\x02') + 24);
  return zip;
}

test('a file that unpacks to more than it says is refused before it fills the memory', async () => {
  const bomb = zipSaying(1_000, ' '.repeat(20 * 1024 * 1024));
  expect(bomb.length).toBeLessThan(40_000);
  await expect(namesIn(onDisk(bomb))).rejects.toMatchObject({ fault: 'damaged' });
});

test('a file that says it unpacks to gigabytes is refused unread', async () => {
  await expect(namesIn(onDisk(zipSaying(3_000_000_000, ' ')))).rejects.toMatchObject({
    fault: 'too-large',
  });
});

test('many small bombs together are refused as well', () => {
  const bounds = createBounds();
  const add = () => {
    for (let files = 0; files < 100; files += 1) bounds.add('F1.xml', 31 * 1024 * 1024);
  };
  expect(add).toThrow(expect.objectContaining({ fault: 'too-large' }));
});

test('so are files without number', () => {
  const bounds = createBounds();
  const add = () => {
    for (let files = 0; files < 200_000; files += 1) bounds.add('F1.xml', 1);
  };
  expect(add).toThrow(expect.objectContaining({ fault: 'too-large' }));
});

/** The header of a tar, made to say another size, or another type of what follows. */
async function headerSaying(size: number, type = '0'): Promise<Buffer> {
  const header = (await tarOf([{ name: 'zeros.bin' }, ''])).subarray(0, 512);
  header.write(type, 156);
  header.write(size.toString(8).padStart(11, '0'), 124);
  header.fill(' ', 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

test('a tar that says it holds gigabytes is refused, even of what would be left out', async () => {
  const bomb = gzipSync(Buffer.concat([await headerSaying(2 ** 32), Buffer.alloc(1024 * 1024)]));
  await expect(namesIn(onDisk(bomb))).rejects.toMatchObject({ fault: 'too-large' });
});

test('an extended header that never ends does not fill the memory', async () => {
  const endless = Buffer.alloc(64 * 1024 * 1024);
  const bomb = gzipSync(Buffer.concat([await headerSaying(2 ** 30, 'x'), endless]));
  await expect(namesIn(onDisk(bomb))).rejects.toMatchObject({ fault: 'damaged' });
});

test('a name that climbs out of the archive is no more than a name', async () => {
  const entry = (name: string) => [{ name }, '<a/>'] as const;
  const tar = await tarOf(entry('../../etc/F1.xml'), entry('/etc/cron.d/F2.xml'));
  expect(await namesIn(onDisk(tar))).toEqual(['F1.xml', 'F2.xml']);
});

test('a zip with such a name is refused', async () => {
  const zip = zipOf({ '../../etc/F1.xml': '<a/>' });
  await expect(namesIn(onDisk(zip))).rejects.toMatchObject({ fault: 'damaged' });
});

test('links of a tar, devices and pipes are left where they are', async () => {
  const special = (name: string, type: Header['type']): Named => ({
    name,
    type,
    linkname: '/etc/passwd',
  });
  const tar = await tarOf(
    [special('F1.xml', 'symlink'), ''],
    [special('F2.xml', 'link'), ''],
    [special('F3.xml', 'character-device'), ''],
    [special('F4.xml', 'fifo'), ''],
    [{ name: 'F5.xml' }, '<a/>'],
  );
  expect(await namesIn(onDisk(tar))).toEqual(['F5.xml']);
});

test('links of a folder are not followed, to a file, a device or another folder', async () => {
  mkdirSync(join(folder, 'guide'));
  writeFileSync(join(folder, 'guide', 'F5.xml'), '<a/>');
  symlinkSync('/etc/passwd', join(folder, 'guide', 'F1.xml'));
  symlinkSync('/dev/zero', join(folder, 'guide', 'F2.xml'));
  symlinkSync('..', join(folder, 'guide', 'round'));
  expect(await namesIn(join(folder, 'guide'))).toEqual(['F5.xml']);
});

test('a file of a folder that is out of all measure is refused unread', async () => {
  mkdirSync(join(folder, 'guide'));
  writeFileSync(join(folder, 'guide', 'F1.xml'), '');
  truncateSync(join(folder, 'guide', 'F1.xml'), 2 ** 33);
  await expect(namesIn(join(folder, 'guide'))).rejects.toMatchObject({ fault: 'too-large' });
});
