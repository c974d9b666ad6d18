import { passagesOf } from './present-found';

test('a passage is split at what was looked for', () => {
  expect(passagesOf('Le \u0002four\u0003 du village')).toEqual([
    { text: 'Le ' },
    { text: 'four', marked: true },
    { text: ' du village' },
  ]);
});

test('blocks are parted by a point, and what cannot be broken stays so', () => {
  expect(passagesOf('Le four\n  coûte 2\u00a0€')).toEqual([{ text: 'Le four · coûte 2\u00a0€' }]);
});

test('a hole in a text is one space, however wide, and read in one go', () => {
  expect(passagesOf(`Le four${' '.repeat(300_000)}chauffe`)).toEqual([{ text: 'Le four chauffe' }]);
});
