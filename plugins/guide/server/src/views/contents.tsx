import { contentsOf, type ContentsLine } from '../domain/contents';
import type { At } from './at';
import { unbroken } from './draw';
import type { Group } from './groups';
import { partId } from './heading';

interface Line {
  readonly href: string;
  readonly title: string;
  readonly below: readonly Line[];
}

/** Below this, a page is seen at one glance. */
const SHORTEST = 3;

/**
 * What the page holds, and the way to each part of it: beside the text where there is room, else
 * folded before it. Each width shows one of the two lists (`51-guide.css`): nothing but a script
 * would open and close one and the same.
 */
export function Contents({ groups, at }: { groups: readonly Group[]; at: At }) {
  const lines = groups.flatMap((group) => linesOf(group, at));
  if (lines.length < SHORTEST) return null;
  return (
    <nav class="guide-contents" aria-labelledby="sommaire">
      <h2 id="sommaire">Sur cette page</h2>
      <Lines of={lines} />
      <details>
        <summary>Sur cette page</summary>
        <Lines of={lines} />
      </details>
    </nav>
  );
}

const Lines = ({ of: lines }: { of: readonly Line[] }) => (
  <ul>
    {lines.map(({ href, title, below }) => (
      <li>
        <a href={href}>{unbroken(title)}</a>
        {below.length > 0 && <Lines of={below} />}
      </li>
    ))}
  </ul>
);

function linesOf({ nodes, title, id }: Group, at: At): Line[] {
  if (title) return id ? [{ href: `#${id}`, title, below: [] }] : [];
  return contentsOf(nodes, at.page.places).map((line) => toLine(line, at));
}

const toLine = ({ part, title, below }: ContentsLine, at: At): Line => ({
  href: `#${partId(part, at)}`,
  title,
  below: below.map((line) => toLine(line, at)),
});
