import { expectOk } from '#platform';
import { guideExamples } from '../examples/entries';
import { anchorsOf } from './anchors';
import { factsOf } from './facts';
import { entryLinksOf } from './links';
import { placesOf } from './places';
import { readEntry } from './read-entry';

const entryOf = (xml: string) => expectOk(readEntry(xml)).entry;

const chapter = (title: string, content = '') =>
  `<Chapitre><Titre><Paragraphe>${title}</Paragraphe></Titre>${content}</Chapitre>`;
const text = (content: string) => entryOf(`<Publication><Texte>${content}</Texte></Publication>`);
const keysOf = (content: string) => [...placesOf(text(content)).values()].map(({ key }) => key);

test('a place is named by the titles that lead to it', () => {
  const cases = '<BlocCas><Cas><Titre>Vous êtes locataire</Titre></Cas></BlocCas>';
  expect(keysOf(chapter('Où s’adresser ?', cases))).toEqual([
    'ou-s-adresser',
    'ou-s-adresser/vous-etes-locataire',
  ]);
});

test('a chapter that comes before does not move a place', () => {
  const before = keysOf(chapter('Coût'));
  expect(keysOf(chapter('Délai') + chapter('Coût'))).toEqual(expect.arrayContaining(before));
});

test('two places of the same titles are told apart', () => {
  expect(keysOf(chapter('Coût') + chapter('Coût'))).toEqual(['cout', 'cout~2']);
});

test('an identifier that stands twice leads to the first', () => {
  const entry = text('<OuSAdresser ID="R1"/><OuSAdresser ID="R1"/>');
  const anchors = anchorsOf(entry);
  expect([...anchors.keys()]).toEqual(['R1']);
});

test('facts of an entry are read from its head', () => {
  expect(factsOf(entryOf(guideExamples['F90001.xml'] ?? ''))).toEqual({
    id: 'F90001',
    type: "Fiche d'information conditionnée",
    title: 'Allumer le four',
    description: 'Ce qu’il faut savoir avant la fournée.',
    subject: '',
    modifiedOn: '2026-03-02',
    importantChangeOn: null,
    officialUrl: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F90001',
    trail: [{ id: 'N90001', title: 'Vie du village' }],
  });
});

test('an entry tells which others it leads to, each once, and not those that it explains itself', () => {
  const entry = entryOf(guideExamples['F90001.xml'] ?? '');
  const ids = entryLinksOf(entry, anchorsOf(entry)).map(({ id }) => id);
  expect(ids).toEqual(['F90002', 'F90003', 'N90002', 'F90001', 'F90004']);
});

describe('titles too long for the column of a note', () => {
  const long = (end: string) =>
    chapter(`${'Un titre sans fin '.repeat(30)}${end}`, chapter('Coût'));

  test('make keys that fit, the same as long as they are the same', () => {
    const keys = keysOf(long('a') + long('a'));
    expect(Math.max(...keys.map(({ length }) => length))).toBeLessThanOrEqual(255);
    expect(keysOf(chapter('Délai') + long('a'))).toEqual(expect.arrayContaining(keys.slice(0, 2)));
  });

  test('are told apart by their end', () => {
    expect(new Set(keysOf(long('a') + long('b') + long('b'))).size).toBe(6);
  });
});
