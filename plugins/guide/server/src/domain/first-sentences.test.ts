import { firstSentences } from './first-sentences';

const FIRST = 'Vous avez trouvé un four et vous allez bientôt y cuire votre premier pain.';
const MORE = 'Avant, pendant et après, plusieurs choses sont à faire. '.repeat(5);

test.each([
  ['a short text is said whole', 'Cuire son pain.', 'Cuire son pain.'],
  ['of a long one, the first sentence', `${FIRST} ${MORE}`, FIRST],
  ['one that says too little is not alone', `Le pain. ${FIRST} ${MORE}`, `Le pain. ${FIRST}`],
  ['spaces are one', 'Cuire\n  son pain.', 'Cuire son pain.'],
])('%s', (_case, text, said) => {
  expect(firstSentences(text)).toBe(said);
});

test('without any end, it stops after a word', () => {
  const said = firstSentences('pain '.repeat(100));
  expect(said).toMatch(/pain…$/);
  expect(said.length).toBeLessThanOrEqual(241);
});
