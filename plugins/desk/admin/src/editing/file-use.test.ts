import { serves } from './file-use';

test.each([
  ['marche.jpg', 'image/jpeg', 'photo'],
  ['IMG_2046.HEIC', '', 'photo'],
  ['programme.pdf', 'application/pdf', 'document'],
  ['budget.ods', '', 'document'],
] as const)('%s (%s) serves as a %s, and as nothing else', (name, type, use) => {
  expect(serves(use, { name, type })).toBe(true);
  expect(serves(use === 'photo' ? 'document' : 'photo', { name, type })).toBe(false);
});

test.each([
  ['fete.mp4', 'video/mp4'],
  ['notes.txt', 'text/plain'],
])('%s (%s) serves as neither', (name, type) => {
  const file = { name, type };
  expect([serves('photo', file), serves('document', file)]).toEqual([false, false]);
});
