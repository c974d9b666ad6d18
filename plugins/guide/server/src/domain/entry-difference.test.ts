import { expectOk } from '#platform';
import { guideExamples } from '../examples/entries';
import { differenceBetween, saysTheSame } from './entry-difference';
import { readEntry } from './read-entry';
import { blocksOf, type TextBlock } from './text-blocks';

const block = (text: string, heading = false): TextBlock => ({ text, heading });
const blocks = (...texts: string[]) => texts.map((text) => block(text));

const entryOf = (xml: string) => expectOk(readEntry(xml)).entry;

/** `[-…-]` went, `[+…+]` came; each block on its line. */
const told = (before: readonly TextBlock[], after: readonly TextBlock[]) =>
  differenceBetween(before, after).map(({ kind, words }) => {
    const text = words
      .map((word) =>
        word.kind === 'same'
          ? word.text
          : word.kind === 'added'
            ? `[+${word.text}+]`
            : `[-${word.text}-]`,
      )
      .join('');
    return `${kind}: ${text}`;
  });

test('a text is read as titles, paragraphs, items and cells, and what is for machines is not read', () => {
  const xml = `<Publication><dc:title xmlns:dc="d">Four</dc:title><Texte><Chapitre><Titre><Paragraphe>Le bois</Paragraphe></Titre>
<Paragraphe>Il coûte <Valeur>2 €</Valeur> le <MiseEnEvidence>fagot</MiseEnEvidence>.</Paragraphe>
<Liste><Item><Paragraphe>Chêne</Paragraphe></Item><Item><Paragraphe>Hêtre</Paragraphe></Item></Liste>
<Tableau><Rangée><Cellule><Paragraphe>Lundi</Paragraphe></Cellule><Cellule><Paragraphe>8 h</Paragraphe></Cellule></Rangée></Tableau>
</Chapitre></Texte></Publication>`;
  expect(blocksOf(entryOf(xml))).toEqual([
    block('Le bois', true),
    ...blocks('Il coûte 2 € le fagot.', 'Chêne', 'Hêtre', 'Lundi', '8 h'),
  ]);
});

test.each([
  ['nothing changed', ['Un', 'Deux'], ['Un', 'Deux'], ['same: Un', 'same: Deux']],
  [
    'a paragraph came',
    ['Un', 'Trois'],
    ['Un', 'Deux', 'Trois'],
    ['same: Un', 'added: [+Deux+]', 'same: Trois'],
  ],
  [
    'a paragraph went',
    ['Un', 'Deux', 'Trois'],
    ['Un', 'Trois'],
    ['same: Un', 'removed: [-Deux-]', 'same: Trois'],
  ],
  [
    'one took the place of another',
    ['Le four'],
    ['Un moulin'],
    ['removed: [-Le four-]', 'added: [+Un moulin+]'],
  ],
  [
    'a word changed',
    ['Le pain coûte 2 euros au four.'],
    ['Le pain coûte 3 euros au four.'],
    ['changed: Le pain coûte [-2 -][+3 +]euros au four.'],
  ],
  [
    'a word changed in one of two, and another came before',
    ['Le four ouvre à 8 heures.', 'Fin'],
    ['Neuf', 'Le four ouvre à 9 heures.', 'Fin'],
    ['added: [+Neuf+]', 'changed: Le four ouvre à [-8 -][+9 +]heures.', 'same: Fin'],
  ],
  [
    'a sentence went on',
    ['Gratuit.'],
    ['Gratuit, sauf les frais de dossier.'],
    ['changed: Gratuit[+, sauf les frais de dossier+].'],
  ],
  [
    'a short answer became another',
    ['Oui, au four.'],
    ['Non : le four est éteint depuis la fin de juin.'],
    ['removed: [-Oui, au four.-]', 'added: [+Non : le four est éteint depuis la fin de juin.+]'],
  ],
  ['all went', ['Un'], [], ['removed: [-Un-]']],
])('%s', (_what, before, after, difference) => {
  expect(told(blocks(...before), blocks(...after))).toEqual(difference);
});

test('a title is not a paragraph that changed', () => {
  const [gone, come] = differenceBetween([block('Le four', true)], [block('Le four du village')]);
  expect([gone, come]).toMatchObject([{ kind: 'removed', heading: true }, { kind: 'added' }]);
});

test('read in either way, the difference gives back both texts', () => {
  const before = blocksOf(entryOf(guideExamples['F90001.xml'] ?? ''));
  const after = blocksOf(entryOf(guideExamples['F90002.xml'] ?? ''));
  const difference = differenceBetween(before, after);
  const side = (left: 'removed' | 'added') =>
    difference
      .filter(({ kind }) => kind === 'same' || kind === 'changed' || kind === left)
      .map(({ words }) =>
        words
          .filter(({ kind }) => kind === 'same' || kind === left)
          .map(({ text }) => text)
          .join('')
          .trim(),
      );
  expect(side('added')).toEqual(after.map(({ text }) => text));
  expect(side('removed')).toEqual(before.map(({ text }) => text));
});

test('two texts of the same words say the same', () => {
  expect(saysTheSame(blocks('Un', 'Deux'), blocks('Un', 'Deux'))).toBe(true);
  expect(saysTheSame(blocks('Un'), blocks('Un', 'Deux'))).toBe(false);
  expect(saysTheSame(blocks('Un'), blocks('Deux'))).toBe(false);
});

test('texts that differ more than can be compared are all there, what is left as a whole', () => {
  const words = (salt: number) =>
    Array.from({ length: 1_500 }, (_, at) => `m${(at * 7) % 1_499}-${at % 9 === 0 ? salt : ''}`);
  const texts = (salt: number) => Array.from({ length: 40 }, (_, at) => words(salt + at).join(' '));
  const found = differenceBetween(blocks(...texts(0)), blocks(...texts(100)));
  const kinds = new Set(found.map(({ kind }) => kind));
  expect([...kinds].toSorted()).toEqual(['added', 'changed', 'removed']);
  const said = found.flatMap((one) => one.words.filter(({ kind }) => kind !== 'removed'));
  expect(
    said
      .map(({ text }) => text)
      .join('')
      .replace(/\s/g, ''),
  ).toBe(texts(100).join('').replace(/\s/g, ''));
});
