import { expectOk } from '#platform';
import { factsOf } from './facts';
import { readEntry } from './read-entry';

const factsIn = (attributes: string, date = 'modified 2026-03-02') =>
  factsOf(
    expectOk(
      readEntry(`<Publication ID="F1" ${attributes}><dc:date>${date}</dc:date></Publication>`),
    ).entry,
  );

test.each([
  ['modified 2026-03-02', '2026-03-02'],
  ['modified 2026-02-31', null],
  ['modified 0000-01-01', null],
  ['hier', null],
])('an entry « %s » was modified on %s', (date, day) => {
  expect(factsIn('', date).modifiedOn).toBe(day);
});

test('a day that does not exist is no day of an important change', () => {
  expect(factsIn('dateDerniereModificationImportante="2026-13-45"').importantChangeOn).toBeNull();
});

test.each([
  ['https://www.service-public.gouv.fr/particuliers/vosdroits/F1', true],
  ['javascript:alert(1)', false],
  ['//ailleurs.example', false],
  ['https://', false],
])('the official address of an entry is one of the web: %s', (url, isKept) => {
  expect(factsIn(`spUrl="${url}"`).officialUrl).toBe(isKept ? url : null);
});
