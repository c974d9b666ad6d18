import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipOf } from '../../../../../tests/guide/zip-of';
import { ArchiveError } from './archive';
import { openArchive } from './open-archive';

const FILES = {
  'F1.xml': '<Publication>un</Publication>',
  'N2.xml': '<Publication>deux</Publication>',
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parvis-archive-'));
  mkdirSync(join(folder, 'vosdroits'));
  for (const [name, xml] of Object.entries(FILES)) {
    writeFileSync(join(folder, 'vosdroits', name), xml);
  }
  writeFileSync(join(folder, 'vosdroits', 'notes.txt'), 'not an entry');
});

afterEach(() => rmSync(folder, { recursive: true }));

async function read(path: string) {
  const found: Record<string, string> = {};
  const archive = await openArchive(path);
  for await (const { name, bytes } of archive.files()) found[name] = bytes.toString();
  expect(archive.done()).toBe(1);
  return found;
}

const tarred = (name: string, ...flags: string[]) => {
  const path = join(folder, name);
  execFileSync('tar', ['-C', folder, ...flags, '-cf', path, 'vosdroits']);
  return path;
};

test('a folder gives its official files, and those below it', async () => {
  expect(await read(folder)).toEqual(FILES);
});

test.each([
  ['tar', []],
  ['tar.gz', ['-z']],
])('a %s archive gives the same', async (extension, flags) => {
  expect(await read(tarred(`guide.${extension}`, ...flags))).toEqual(FILES);
});

/** The files above, packed where there was a program for it. */
const SMALL = {
  'tar.bz2':
    'QlpoOTFBWSZTWTLTq9AAAPR/hsqAAEBAAf+FAQFBAH4nn0AAAIABAAgwANmmMNDJkDIxBiZNDTAyhMgAAGgAAEUo' +
    'TJmoNGQaIaGHqad38LbjbU54kKtiEQqJv3V7yJDa66cKXSN7AoUIQ0PdocMfDxKyxXUwA5HS0G8y0bCgOGJqCJVm' +
    'g3CIiAKMcDFPGYvoWpMIWxPnPoQA0qIMCgOj/BMPIfeT47BYE2Z6C8uqDsyCB9tIzZO18up0NrA7GwLn/C+b7lnz' +
    'lmVIhMXckU4UJAy06vQA',
  'tar.xz':
    '/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4Cf/AKhdADsbyszTpEeWWviD3rBxK4DvGeifVmgycQHXvF931+9nqbhj' +
    'jcH6FW0l2KN4hXAthUIJdwJOLzMolofeJXbtWo5UBcQ+oqFP0hUaTEZaRMkhcmaQBdL0nMwqL1F6DpOublD5cYX+' +
    'sl4q0DvujJyPG3QKOxPIUcpx92DRjGe33P2BrKCxg5ZwatUGHucNpsRJgmvgOSz+S7E9+0uoIfOR2EFRMPkyb5UP' +
    'VgAhDw/159pkbAABxAGAUAAARDmp9bHEZ/sCAAAAAARZWg==',
};

test.each(Object.entries(SMALL))(
  'a %s archive of a few bytes gives the same',
  async (extension, packed) => {
    const path = join(folder, `small.${extension}`);
    writeFileSync(path, Buffer.from(packed, 'base64'));
    expect(await read(path)).toEqual(FILES);
  },
);

test('an archive of a folder whose names begin with « ./ » gives the same', async () => {
  const path = join(folder, 'here.tar');
  execFileSync('tar', ['-C', join(folder, 'vosdroits'), '-cf', path, '.']);
  expect(await read(path)).toEqual(FILES);
});

test('an archive is known by what it holds, whatever its name', async () => {
  expect(await read(tarred('latest.zip', '-z'))).toEqual(FILES);
});

test('a zip archive gives the same', async () => {
  const path = join(folder, 'guide.zip');
  writeFileSync(path, zipOf(FILES));
  expect(await read(path)).toEqual(FILES);
});

test('a zip whose content was altered is refused', async () => {
  const path = join(folder, 'guide.zip');
  const zip = zipOf(FILES);
  zip.writeUInt32LE(0, zip.indexOf('PK\x01\x02') + 16);
  writeFileSync(path, zip);
  await expect(read(path)).rejects.toThrow(ArchiveError);
});

test.each([
  ['tar', []],
  ['tar.gz', ['-z']],
])('a %s archive that was cut short is refused', async (extension, flags) => {
  const path = tarred(`cut.${extension}`, ...flags);
  truncateSync(path, extension === 'tar' ? 700 : 60);
  await expect(read(path)).rejects.toThrow(ArchiveError);
});

test('a zip that was cut short is refused', async () => {
  const path = join(folder, 'cut.zip');
  writeFileSync(path, zipOf(FILES).subarray(0, 120));
  await expect(read(path)).rejects.toThrow(ArchiveError);
});

test('a page that says sorry is no archive, and neither is nothing', async () => {
  const path = join(folder, 'sorry.zip');
  writeFileSync(path, gzipSync('<html>Service indisponible</html>'));
  await expect(read(path)).rejects.toThrow(ArchiveError);
  writeFileSync(path, '<html>Service indisponible</html>');
  await expect(read(path)).rejects.toThrow(ArchiveError);
  await expect(read(join(folder, 'nowhere.zip'))).rejects.toThrow(ArchiveError);
});
