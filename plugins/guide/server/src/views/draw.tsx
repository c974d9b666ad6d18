import type { ComponentChildren } from 'preact';
import { WITHIN_SENTENCE, type Kind } from '../domain/elements';
import { isElement, type GuideElement, type GuideNode } from '../domain/tree';
import type { At, View } from './at';

/** Views of an element's own for some of its children: its title, most often. */
export type Instead = Readonly<Partial<Record<Kind, View>>>;

/** Draws nodes in the order of the official file; whatever is not white is drawn. */
export function draw(
  nodes: readonly GuideNode[],
  at: At,
  instead: Instead = {},
): ComponentChildren[] {
  return nodes.map((node) => {
    if (!isElement(node)) return drawText(node, at);
    const own = instead[node.kind];
    if (own) return own(node, at);
    if (at.phrasing && !PHRASING.has(node.kind)) return drawAsPhrase(node, at);
    return at.page.views[node.kind](node, at);
  });
}

export const drawChildren = (element: GuideElement, at: At, instead?: Instead) =>
  draw(element.children, at, instead);

function drawText(text: string, { phrasing }: At): ComponentChildren {
  if (phrasing) return unbroken(text);
  return text.trim() === '' ? null : <p>{unbroken(text)}</p>;
}

/** A block where only phrases are allowed, such as the paragraph of a title. */
const drawAsPhrase: View = (element, at) =>
  element.kind === 'paragraph' ? (
    drawChildren(element, at)
  ) : (
    <span class={element.kind}>{drawChildren(element, at)}</span>
  );

/**
 * The words of the DILA are shown as they are. Only spaces are made unbreakable
 * where French forbids a line to break.
 */
export const unbroken = (text: string): string =>
  text.replace(/ (?=[;!?%€»])/g, '\u202f').replace(/ (?=:)|(?<=«) /g, '\u00a0');

/** What can stand in a paragraph as it is. */
const PHRASING: ReadonlySet<Kind> = new Set<Kind>([
  ...WITHIN_SENTENCE,
  'image',
  'condition',
  'when-chosen',
  'alternative-text',
  // Say nothing, wherever they stand.
  'audience',
  'channel',
  'target-public',
  'pivot',
  'france-connect',
]);

/** Neighbours of one kind together, in order; white space between them is left out. */
export function runsOf(nodes: readonly GuideNode[]): GuideNode[][] {
  const runs: GuideNode[][] = [];
  for (const node of nodes) {
    if (!isElement(node) && node.trim() === '') continue;
    const last = runs.at(-1);
    if (last && kindIn(last[0]) === kindIn(node)) last.push(node);
    else runs.push([node]);
  }
  return runs;
}

export const kindIn = (node: GuideNode | undefined): Kind | null =>
  node !== undefined && isElement(node) ? node.kind : null;
