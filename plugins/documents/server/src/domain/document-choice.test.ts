import { chosenDocuments } from './document-choice';

test.each([
  ['', { year: null, kind: null }],
  ['annee=&type=', { year: null, kind: null }],
  ['annee=2026', { year: '2026', kind: null }],
  ['annee=2026&type=budget', { year: '2026', kind: 'budget' }],
  ['annee=0000', null],
  ['annee=26', null],
  ['type=toString', null],
  ['type=secret', null],
])('« %s » chooses %p', (query, choice) => {
  expect(chosenDocuments(new URLSearchParams(query))).toEqual(choice);
});
