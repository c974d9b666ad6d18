import { isAssetName, typeOfAsset } from './asset';

test.each(['I1234.png', 'I1234.JPG', 'notice-2026_1.pdf'])('%s may be kept', (name) => {
  expect(isAssetName(name)).toBe(true);
});

test.each(['I1234.svg', 'page.html', '.png', 'I1.png.exe', 'a/b.png', '..png'])(
  '%s is left out',
  (name) => expect(isAssetName(name)).toBe(false),
);

test.each([
  ['\x89PNG\r\n\x1a\n…', 'image/png'],
  ['\xff\xd8\xff\xe0', 'image/jpeg'],
  ['GIF89a', 'image/gif'],
  ['RIFF\x01\x02\n\x04WEBPVP8', 'image/webp'],
  ['%PDF-1.7', 'application/pdf'],
  ['<svg xmlns="http://www.w3.org/2000/svg"/>', null],
  ['<!doctype html><script>alert(1)</script>', null],
  ['MZ', null],
  ['', null],
])('a file that begins with %j is %s', (beginning, type) => {
  expect(typeOfAsset(Buffer.from(beginning, 'latin1'))).toBe(type);
});
