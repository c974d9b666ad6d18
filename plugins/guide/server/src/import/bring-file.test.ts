import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bringFile } from './bring-file';

const made: string[] = [];

const folderOf = (prefix: string, hoursAgo: number): string => {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  const then = Date.now() / 1_000 - hoursAgo * 3_600;
  utimesSync(folder, then, then);
  made.push(folder);
  return folder;
};

afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

test('a file of this machine is read where it stands', async () => {
  const brought = await bringFile('guide.zip');
  expect(brought).toMatchObject({ address: 'guide.zip', file: 'guide.zip' });
  expect(existsSync(brought?.folder ?? '')).toBe(true);
  await brought?.close();
  expect(existsSync(brought?.folder ?? '')).toBe(false);
});

test('what an import that was killed left is taken away by the next, and nothing else is', async () => {
  const left = folderOf('parvis-import-', 7);
  const underWay = folderOf('parvis-import-', 1);
  const another = folderOf('parvis-imported-', 7);
  await (await bringFile('guide.zip'))?.close();
  expect([left, underWay, another].map((folder) => existsSync(folder))).toEqual([
    false,
    true,
    true,
  ]);
});

test('the folder of a dead process goes at once, that of a live one stays', async () => {
  const { pid: dead } = spawnSync(process.execPath, ['--version']);
  const left = folderOf(`parvis-import-${hostname()}~${dead}-`, 0);
  const underWay = folderOf(`parvis-import-${hostname()}~${process.pid}-`, 0);
  const elsewhere = folderOf(`parvis-import-${hostname()}-2~${dead}-`, 0);
  await (await bringFile('guide.zip'))?.close();
  expect([left, underWay, elsewhere].map((folder) => existsSync(folder))).toEqual([
    false,
    true,
    true,
  ]);
});
