import { inFrench } from './dates';

test.each([
  ['1 décembre 2026 à 10:00', '1er décembre 2026 à 10 h'],
  ['11 décembre 2026 à 09:05', '11 décembre 2026 à 9 h 05'],
])('« %s » is written « %s »', (moment, words) => {
  expect(inFrench(moment)).toBe(words);
});
