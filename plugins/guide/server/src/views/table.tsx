import { gridOf, type Grid, type GridCell } from '../domain/table-grid';
import { childOf, isBlank, isKind, wordsOf, type GuideElement } from '../domain/tree';
import type { At, View } from './at';
import { draw, drawChildren } from './draw';
import { phrase } from './heading';

/** A table that scrolls by itself on a phone, with its headers said. */
export const table: View = (element, at) => {
  const grid = gridOf(element);
  const { head, body } = grid;
  const labels = columnLabels(grid);
  const title = wordsOf(childOf(element, 'title'));
  const strangers = element.children.filter((child) => !OF_TABLES(child) && !isBlank(child));
  return (
    <>
      {draw(strangers, at)}
      <div
        class={labels ? 'table-scroll by-rows' : 'table-scroll'}
        role="group"
        tabIndex={0}
        aria-label={title || 'Tableau'}
      >
        <table>
          <Caption table={element} at={at} />
          {head.length > 0 && <thead>{rows(head, at)}</thead>}
          {body.length > 0 && <tbody>{rows(body, at, labels)}</tbody>}
        </table>
      </div>
    </>
  );
};

const OF_TABLES = isKind('title', 'table-summary', 'table-display', 'column', 'row');
const OF_CAPTIONS = isKind('title', 'table-summary');

function Caption({ table: { children }, at }: { table: GuideElement; at: At }) {
  const parts = children.filter(OF_CAPTIONS).filter((part) => !isBlank(part));
  if (parts.length === 0) return null;
  return (
    <caption>
      {parts.map((part) => (
        <span class={part.kind}>{phrase(part, at)}</span>
      ))}
    </caption>
  );
}

/** Twice what official headers say; longer, it would be most of the page, said again and again. */
const LONGEST_LABEL = 200;

/** What heads each column of a plain table, to be said again beside each cell on a phone. */
function columnLabels({ head, body }: Grid): string[] | null {
  const [only, ...others] = head;
  const cells = [...head, ...body].flat();
  const plain = cells.every(({ across, down }) => across === 1 && down === 1);
  if (!only || others.length > 0 || !plain || only.length <= 2) return null;
  const labels = only.map(({ cell }) => wordsOf(cell));
  return labels.every(({ length }) => length <= LONGEST_LABEL) ? labels : null;
}

const rows = (grid: Grid['body'], at: At, labels: readonly string[] | null = null) =>
  grid.map((cells) => (
    <tr>{cells.map((cell, column) => drawCell(cell, at, labels?.[column] || undefined))}</tr>
  ));

function drawCell({ cell, role, across, down }: GridCell, at: At, label: string | undefined) {
  const spans = {
    colSpan: across > 1 ? across : undefined,
    rowSpan: down > 1 ? down : undefined,
  };
  const content = drawChildren(cell, at);
  if (role === 'data')
    return (
      <td {...spans} data-label={label}>
        {content}
      </td>
    );
  return (
    <th scope={role === 'column-header' ? 'col' : 'row'} {...spans}>
      {content}
    </th>
  );
}
