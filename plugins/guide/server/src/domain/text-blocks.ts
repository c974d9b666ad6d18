import { WITHIN_SENTENCE, type Kind } from './elements';
import { isElement, type GuideElement, type GuideEntry } from './tree';

/** A paragraph, an item, a cell or a title: what is read in one go. */
export interface TextBlock {
  readonly text: string;
  /** The title of a part. */
  readonly heading: boolean;
}

/** The text of an entry, block by block, in its order; what visitors do not read is left out. */
export function blocksOf(entry: GuideEntry): TextBlock[] {
  const blocks: TextBlock[] = [];
  let text = '';
  visit(entry, false);
  flush(false);
  return blocks;

  function visit(element: GuideElement, inTitle: boolean): void {
    if (UNREAD.has(element.kind)) return;
    const isBlock = !WITHIN_SENTENCE.has(element.kind);
    const titled = inTitle || element.kind === 'title';
    if (isBlock) flush(inTitle);
    for (const child of element.children) {
      if (isElement(child)) visit(child, titled);
      else text += child;
    }
    if (isBlock) flush(titled);
  }

  function flush(heading: boolean): void {
    const words = text.replace(/\s+/g, ' ').trim();
    if (words !== '') blocks.push({ text: words, heading });
    text = '';
  }
}

const UNREAD: ReadonlySet<Kind> = new Set([
  'metadata',
  'audience',
  'channel',
  'target-public',
  'breadcrumb',
  'table-display',
  'column',
  'alternative-text',
  'pivot',
  'france-connect',
  'condition',
  'when-chosen',
] satisfies Kind[]);
