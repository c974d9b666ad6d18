import { expectOk } from '#platform';
import { guideExamples } from '../examples/entries';
import { contentsOf, type ContentsLine } from './contents';
import { placesOf } from './places';
import { readEntry } from './read-entry';

function linesOf(xml: string): ContentsLine[] {
  const { entry } = expectOk(readEntry(xml));
  return contentsOf(entry.children, placesOf(entry));
}

const titles = (lines: readonly ContentsLine[]) =>
  lines.map(({ title, below }) => [title, below.map((line) => line.title)]);

test('the chapters of an entry stand under their situation, the cases of a chapter nowhere', () => {
  expect(titles(linesOf(guideExamples['F90001.xml'] ?? ''))).toEqual([
    ['Première fournée', ['Le bois', 'La cuisson']],
    ['Autres fournées', []],
  ]);
});

test('long contents show the first level only', () => {
  const chapters = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `<Chapitre><Titre>Chapitre ${at}</Titre></Chapitre>`,
    ).join('');
  const situation = (title: string) =>
    `<Situation><Titre>${title}</Titre><Texte>${chapters(10)}</Texte></Situation>`;
  const lines = linesOf(
    `<Publication ID="F1"><ListeSituations>${situation('Avant')}${situation('Après')}</ListeSituations></Publication>`,
  );
  expect(titles(lines)).toEqual([
    ['Avant', []],
    ['Après', []],
  ]);
});
