import { serves } from './file-use';

test.each([
  ['marche.jpg', 'image/jpeg', 'photo'],
  ['IMG_2046.HEIC', '', 'photo'],
  ['programme.pdf', 'application/pdf', 'document'],
  ['notes.txt', 'text/plain', 'document'],
  ['budget.ods', '', 'document'],
] as const)('%s (%s) serves as a %s, and as nothing else', (name, type, use) => {
  expect(serves(use, { name, type })).toBe(true);
  expect(serves(use === 'photo' ? 'document' : 'photo', { name, type })).toBe(false);
});

test('a video serves as neither', () => {
  const film = { name: 'fete.mp4', type: 'video/mp4' };
  expect([serves('photo', film), serves('document', film)]).toEqual([false, false]);
});
