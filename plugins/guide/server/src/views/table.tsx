import { gridOf, type GridCell } from '../domain/table-grid';
import { childOf, isKind, wordsOf, type GuideElement } from '../domain/tree';
import type { At, View } from './at';
import { draw, drawChildren, isBlank } from './draw';
import { phrase } from './heading';

/** A table that scrolls by itself on a phone, with its headers said. */
export const table: View = (element, at) => {
  const { head, body } = gridOf(element);
  const title = wordsOf(childOf(element, 'title'));
  const strangers = element.children.filter((child) => !OF_TABLES(child) && !isBlank(child));
  return (
    <>
      {draw(strangers, at)}
      <div class="table-scroll" role="group" tabIndex={0} aria-label={title || 'Tableau'}>
        <table>
          <Caption table={element} at={at} />
          {head.length > 0 && <thead>{rows(head, at)}</thead>}
          {body.length > 0 && <tbody>{rows(body, at)}</tbody>}
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

const rows = (grid: readonly (readonly GridCell[])[], at: At) =>
  grid.map((cells) => <tr>{cells.map((cell) => drawCell(cell, at))}</tr>);

function drawCell({ cell, role, across, down }: GridCell, at: At) {
  const spans = {
    colSpan: across > 1 ? across : undefined,
    rowSpan: down > 1 ? down : undefined,
  };
  const content = drawChildren(cell, at);
  if (role === 'data') return <td {...spans}>{content}</td>;
  return (
    <th scope={role === 'column-header' ? 'col' : 'row'} {...spans}>
      {content}
    </th>
  );
}
