import { audiencesUnder, guideFor, type Audience } from './audience';

const guides = (...audiences: Audience[]) =>
  new Map(audiences.map((audience) => [audience, true] as const));

test('an audience is told of under its own guide', () => {
  expect(guideFor('associations', guides('particuliers', 'associations'))).toBe('associations');
});

test('without a guide of its own, it is told of under the first that there is', () => {
  expect(guideFor('associations', guides('particuliers', 'professionnels'))).toBe('particuliers');
  expect(guideFor('particuliers', guides('professionnels'))).toBe('professionnels');
  expect(guideFor('particuliers', guides())).toBeUndefined();
});

test('each audience is told of once', () => {
  const all = guides('particuliers', 'professionnels');
  expect(audiencesUnder('particuliers', all)).toEqual(['particuliers', 'associations']);
  expect(audiencesUnder('professionnels', all)).toEqual(['professionnels']);
});
