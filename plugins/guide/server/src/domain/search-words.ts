import type { Kind } from './elements';
import { isElement, isKind, wordsOf, type GuideElement, type GuideEntry } from './tree';

/** What is searched of an entry: its text, block by block, without what leads away from it. */
export const searchWordsOf = (entry: GuideEntry): string => blocksOf(entry).join('\n');

function blocksOf(element: GuideElement): string[] {
  return element.children.flatMap((child) => {
    if (!isElement(child)) return child.trim() === '' ? [] : [child.trim()];
    if (LEADS_AWAY.has(child.kind)) return [];
    if (!isBlock(child)) return blocksOf(child);
    const words = wordsOf(child);
    return words === '' ? [] : [words];
  });
}

/** What holds a whole sentence, whatever it is made of. */
const isBlock = isKind('paragraph', 'title', 'alternative-title', 'complement', 'source');

const LEADS_AWAY: ReadonlySet<Kind> = new Set([
  'metadata',
  'kicker',
  'audience',
  'channel',
  'target-public',
  'breadcrumb',
  'theme',
  'parent-sub-theme',
  'parent-dossier',
  'parent-sub-dossier',
  'parent-guided-search',
  'previous-entry',
  'next-entry',
  'see-also',
  'related-entry',
  'question-answer',
  'how-to-if',
  'pivot',
  'condition',
  'france-connect',
] satisfies Kind[]);
