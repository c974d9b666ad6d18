import { guideExamples } from '../examples/entries';
import { readEntry } from './read-entry';
import { childOf, isKind, wordsOf } from './tree';

const publication = (content: string) =>
  `<Publication ID="F1" type="Fiche">${content}</Publication>`;

function read(xml: string) {
  const result = readEntry(xml);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

test('a file becomes a tree in our words, in its own order', () => {
  const { entry } = read(publication('<Paragraphe>Le <Valeur>10 €</Valeur> suffit</Paragraphe>'));
  expect(entry).toEqual({
    kind: 'publication',
    attributes: { id: 'F1', type: 'Fiche' },
    children: [
      {
        kind: 'paragraph',
        children: ['Le ', { kind: 'value', children: ['10 €'] }, ' suffit'],
      },
    ],
  });
});

test('white space between two words of a sentence is kept', () => {
  const { entry } = read(
    publication('<Paragraphe><Valeur>10 €</Valeur> <Valeur>20 €</Valeur></Paragraphe>'),
  );
  expect(wordsOf(entry)).toBe('10 € 20 €');
});

test('an element that nobody announced keeps its name, its attributes and its text', () => {
  const { entry, unknown } = read(publication('<Nouveau ton="doux" ID="R1">mot</Nouveau>'));
  expect(entry.children).toEqual([
    {
      kind: 'unknown',
      name: 'Nouveau',
      attributes: { id: 'R1' },
      others: { ton: 'doux' },
      children: ['mot'],
    },
  ]);
  expect(unknown).toEqual(['Nouveau', 'Nouveau@ton']);
});

test('an attribute that nobody announced is kept and reported', () => {
  const { entry, unknown } = read(publication('<Liste rythme="lent"/>'));
  expect(entry.children.find(isKind('list'))?.others).toEqual({ rythme: 'lent' });
  expect(unknown).toEqual(['Liste@rythme']);
});

test('characters of the file come as they are: entities, CDATA, accents in names', () => {
  const { entry } = read(publication('<Rangée/><Titre>a &lt; b <![CDATA[& c]]></Titre>'));
  expect(wordsOf(childOf(entry, 'title'))).toBe('a < b & c');
  expect(childOf(entry, 'row')).toBeDefined();
});

test('a file read in pieces gives the same tree', () => {
  const xml = guideExamples['F90001.xml'] ?? '';
  const pieces = xml.match(/[^]{1,7}/g) ?? [];
  expect(readEntry(pieces)).toEqual(readEntry(xml));
});

test('a tree is plain data: what is stored is what was read', () => {
  const { entry } = read(guideExamples['F90001.xml'] ?? '');
  expect(JSON.parse(JSON.stringify(entry))).toEqual(entry);
});

test('a file cut in the middle is refused', () => {
  expect(readEntry('<Publication><Titre>a')).toMatchObject({ ok: false, reason: 'not-xml' });
});

test('an index of the archive is no entry', () => {
  expect(readEntry('<Redirections/>')).toMatchObject({
    ok: false,
    reason: 'not-an-entry',
    details: { message: 'Redirections' },
  });
});
