/** What somebody who writes an entry would try, to make its page larger than any memory. */
import { renderToString } from 'preact-render-to-string';
import { readEntry } from '../domain/read-entry';
import { EntryArticle } from './entry-article';

const file = { kind: 'archive', archive: 'v.zip', date: null, current: true } as const;
const links = { entry: () => null, asset: () => null };

function pageOf(inside: string): string {
  const read = readEntry(`<Publication ID="F1"><Texte>${inside}</Texte></Publication>`);
  if (!read.ok) throw new Error(read.reason);
  return renderToString(
    <EntryArticle entry={read.value.entry} links={links} local={{}} file={file} />,
  );
}

const row = (cells: string, type = 'normal') => `<Rangée type="${type}">${cells}</Rangée>`;
const cell = (words: string, spans = '') => `<Cellule ${spans}>${words}</Cellule>`;
const long = 'très '.repeat(20_000);

test('a header is not said again in each row when it is a text by itself', () => {
  const head = row(cell(long) + cell('B') + cell('C'), 'header');
  const html = pageOf(
    `<Tableau>${head}${row(cell('1') + cell('2') + cell('3')).repeat(50)}</Tableau>`,
  );
  expect(html.length).toBeLessThan(2 * long.length);
  expect(html).toContain(long.trim());
});

test('cells that each ask for a thousand columns make a table of a hundred, and are all there', () => {
  const spans = 'fusionHorizontale="1000" fusionVerticale="1000"';
  const html = pageOf(`<Tableau>${row(cell('x', spans).repeat(20_000)).repeat(2)}</Tableau>`);
  expect(html.match(/<td/g)).toHaveLength(40_000);
  expect(html.match(/colspan="\d+"/gi)).toEqual(['colspan="100"']);
});

test('a title that stands above many others is not said again in the name of each', () => {
  const chapter = (title: string, inside = '') =>
    `<Chapitre><Titre>${title}</Titre>${inside}</Chapitre>`;
  const html = pageOf(chapter(long, chapter('Coût').repeat(50)));
  expect(html.length).toBeLessThan(4 * long.length);
  expect(new Set(html.match(/ id="[^"]*"/g)).size).toBe(51);
});
