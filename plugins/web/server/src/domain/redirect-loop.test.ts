import { isLoop } from './redirect-loop';

const steps = (...pairs: [string, string][]) => pairs.map(([from, to]) => ({ from, to }));

test.each([
  ['a redirection to itself', steps(['/fete', '/fete']), true],
  ['two that send to each other', steps(['/fete', '/ete'], ['/ete', '/fete']), true],
  ['a chain that ends', steps(['/fete', '/ete'], ['/ete', '/actualites']), false],
  ['a way to another site', steps(['/fete', 'https://fete.example/']), false],
  ['a closed address', steps(['/fete', '']), false],
  ['a chain into a loop', steps(['/fete', '/a'], ['/a', '/b'], ['/b', '/a']), true],
])('%s', (_, given, expected) => {
  expect(isLoop(given, '/fete')).toBe(expected);
});
