import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerLogo, readLogo } from './guide-logo';

const folder = mkdtempSync(join(tmpdir(), 'parvis-logo-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(content: string | Buffer): string {
  const path = join(folder, 'logo');
  writeFileSync(path, content);
  return path;
}

const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

test('without the setting, no logo is shown', () => {
  expect(readLogo(undefined)).toBeNull();
  expect(answerLogo(null, 'abc')).toEqual({ kind: 'not-found' });
});

test.each([
  [PNG, 'image/png'],
  ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'],
  ['<?xml version="1.0"?>\n<svg/>', 'image/svg+xml'],
])('an image is served under the hash of its content', (content, type) => {
  const logo = readLogo(file(content));
  expect(answerLogo(logo, logo?.href.split('/').at(-1))).toMatchObject({ kind: 'file', type });
  expect(answerLogo(logo, 'another')).toEqual({ kind: 'not-found' });
});

test.each(['<html></html>', '%PDF-1.7', '', Buffer.concat([PNG, Buffer.alloc(300_000)])])(
  'what is not a small image is said at the start',
  (content) => expect(() => readLogo(file(content))).toThrow(/^GUIDE_LOGO/),
);

test('a file that is not there is said at the start', () => {
  expect(() => readLogo(join(folder, 'absent'))).toThrow(/^GUIDE_LOGO : le fichier/);
});
