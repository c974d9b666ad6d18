import { mistakesBetween } from './near-names';

test.each([
  ['carenac', 'carennac', 1],
  ['carrenac', 'carennac', 2],
  ['cahros', 'cahors', 1],
  ['rocamadur', 'rocamadour', 1],
  ['saintcyrlapopie', 'saintcirqlapopie', 2],
  ['rocamadu', 'rocamadour', 2],
  ['cahor', 'cahors', 1],
  ['gramt', 'gramat', 1],
])('« %s » is near %s', (typed, name, mistakes) => {
  expect(mistakesBetween(typed, name)).toBe(mistakes);
});

test.each([
  ['paris', 'cahors'],
  ['aix', 'dax'],
  ['cahuzac', 'cahors'],
  ['martel', 'mar'],
])('« %s » is not %s', (typed, name) => {
  expect(mistakesBetween(typed, name)).toBeNull();
});
