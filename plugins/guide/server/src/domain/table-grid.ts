import { childrenOf, isBlank, isKind, type GuideElement } from './tree';

export type CellRole = 'data' | 'column-header' | 'row-header';

export interface GridCell {
  readonly cell: GuideElement<'cell'>;
  readonly role: CellRole;
  /** Columns and rows that it covers, 1 or more. */
  readonly across: number;
  readonly down: number;
}

export interface Grid {
  /** Header rows that come first; empty when a cell of theirs reaches into the body. */
  readonly head: readonly (readonly GridCell[])[];
  readonly body: readonly (readonly GridCell[])[];
}

/** Places the cells of a table, spans included, and says what each of them is. */
export function gridOf(table: GuideElement): Grid {
  const headerColumns = childrenOf(table, 'column').map(isHeader);
  const rows = childrenOf(table, 'row');
  const taken: number[] = [];
  const placed = rows.map((row) => placedRow(row, headerColumns, taken));
  const leading = rows.findIndex((row) => !isHeader(row));
  const cut = leading === -1 ? 0 : leading;
  const reaches = placed
    .slice(0, cut)
    .some((row, index) => row.some(({ down }) => index + down > cut));
  return reaches
    ? { head: [], body: placed }
    : { head: placed.slice(0, cut), body: placed.slice(cut) };
}

/** @param taken for each column, rows still covered by a cell from above; moved on by this row */
function placedRow(
  row: GuideElement<'row'>,
  headerColumns: readonly boolean[],
  taken: number[],
): GridCell[] {
  const covered = taken.map((rows) => rows > 0);
  for (const [column, rows] of taken.entries()) taken[column] = Math.max(0, rows - 1);
  let column = 0;
  return cellsOf(row).map((cell) => {
    while (covered[column]) column += 1;
    const across = Math.min(span(cell.attributes?.across), Math.max(1, MOST_COLUMNS - column));
    const down = span(cell.attributes?.down);
    const role = roleOf(cell, isHeader(row), headerColumns[column] ?? false);
    for (let at = column; at < Math.min(column + across, MOST_COLUMNS); at += 1)
      taken[at] = down - 1;
    column += across;
    return { cell, role, across, down };
  });
}

/** What stands in a row and is not a cell becomes one: nothing is dropped. */
const cellsOf = (row: GuideElement): GuideElement<'cell'>[] =>
  row.children
    .filter((child) => isKind('cell')(child) || !isBlank(child))
    .map((child) => (isKind('cell')(child) ? child : { kind: 'cell', children: [child] }));

/** An empty cell heads nothing. */
function roleOf(cell: GuideElement, inHeaderRow: boolean, inHeaderColumn: boolean): CellRole {
  if (isBlank(cell)) return 'data';
  if (inHeaderRow) return 'column-header';
  return inHeaderColumn ? 'row-header' : 'data';
}

const isHeader = ({ attributes }: GuideElement): boolean => attributes?.type === 'header';

/** The widest official table has seven: of more, spans are not counted, and nothing is lost. */
const MOST_COLUMNS = 100;
const LARGEST_SPAN = 1000;

function span(written: string | undefined): number {
  const cells = Number(written ?? 1);
  return Number.isInteger(cells) && cells > 0 ? Math.min(cells, LARGEST_SPAN) : 1;
}
