import { readEntry } from './read-entry';
import { gridOf, type GridCell } from './table-grid';
import { isKind, wordsOf } from './tree';

function grid(rows: string, columns = '<Colonne/><Colonne/>') {
  const read = readEntry(`<Publication><Tableau>${columns}${rows}</Tableau></Publication>`);
  const table = read.ok ? read.value.entry.children.find(isKind('table')) : undefined;
  if (!table) throw new Error('no table');
  const { head, body } = gridOf(table);
  return { head: head.map(told), body: body.map(told) };
}

const told = (row: readonly GridCell[]) =>
  row.map(({ cell, role, across, down }) => `${wordsOf(cell)}:${role}:${across}x${down}`);

const row = (cells: string, type = 'normal') => `<Rangée type="${type}">${cells}</Rangée>`;
const cell = (words: string, spans = '') => `<Cellule ${spans}>${words}</Cellule>`;

test('the first header rows head the table', () => {
  expect(grid(row(cell('A') + cell('B'), 'header') + row(cell('1') + cell('2')))).toEqual({
    head: [['A:column-header:1x1', 'B:column-header:1x1']],
    body: [['1:data:1x1', '2:data:1x1']],
  });
});

test('cells of a header column head their rows, even below a cell that spans rows', () => {
  const columns = '<Colonne/><Colonne type="header"/>';
  const rows = row(cell('A', 'fusionVerticale="2"') + cell('x')) + row(cell('y'));
  expect(grid(rows, columns).body).toEqual([
    ['A:data:1x2', 'x:row-header:1x1'],
    ['y:row-header:1x1'],
  ]);
});

test('a cell that spans columns pushes the next ones', () => {
  const columns = '<Colonne/><Colonne/><Colonne type="header"/>';
  expect(grid(row(cell('A', 'fusionHorizontale="2"') + cell('b')), columns).body).toEqual([
    ['A:data:2x1', 'b:row-header:1x1'],
  ]);
});

test('an empty cell heads nothing', () => {
  expect(grid(row(cell('') + cell('B'), 'header')).head).toEqual([]);
  expect(grid(row(cell('') + cell('B'), 'header') + row(cell('1'))).head).toEqual([
    [':data:1x1', 'B:column-header:1x1'],
  ]);
});

test('a header cell that reaches into the body keeps the rows together', () => {
  const rows = row(cell('A', 'fusionVerticale="2"') + cell('B'), 'header') + row(cell('1'));
  expect(grid(rows)).toEqual({
    head: [],
    body: [['A:column-header:1x2', 'B:column-header:1x1'], ['1:data:1x1']],
  });
});

test('what stands in a row and is no cell becomes one', () => {
  expect(grid(row(`${cell('a')}<Surprise>b</Surprise>`)).body).toEqual([
    ['a:data:1x1', 'b:data:1x1'],
  ]);
});

test('a senseless span counts as one', () => {
  expect(grid(row(cell('a', 'fusionHorizontale="-3"'))).body).toEqual([['a:data:1x1']]);
});
