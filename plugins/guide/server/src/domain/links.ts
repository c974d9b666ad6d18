import { childOf, elementsOf, wordsOf, type GuideElement, type GuideEntry } from './tree';
import type { Anchors } from './anchors';

/** Entries that this one leads to, each once, with the audience that the file names. */
export function entryLinksOf(entry: GuideEntry, anchors: Anchors): EntryLink[] {
  const links = new Map<string, EntryLink>();
  for (const element of elementsOf(entry)) {
    const link = linkOf(element);
    if (link && !isExplained(element, link, anchors) && !links.has(link.id))
      links.set(link.id, link);
  }
  return [...links.values()];
}

function linkOf(element: GuideElement): EntryLink | null {
  const { attributes } = element;
  const id = attributes?.target ?? attributes?.id ?? '';
  return LEADS.has(element.kind) && isEntryId(id) ? { id, audience: audienceOf(element) } : null;
}

/** The audience that a link names, in an attribute or in an element: `Professionnels`. */
export const audienceOf = (element: GuideElement): string | undefined =>
  element.attributes?.audience ?? (wordsOf(childOf(element, 'audience')) || undefined);

/** A sigle or a word that the entry itself explains. */
const isExplained = ({ kind }: GuideElement, { id }: EntryLink, anchors: Anchors): boolean =>
  (kind === 'internal-link' || kind === 'page-link') && anchors.has(id);

export interface EntryLink {
  readonly id: string;
  readonly audience: string | undefined;
}

/** Entries, nodes and resources have files of their own; `N32-1`, a part of `N32`, has none. */
export const isEntryId = (id: string): boolean => /^[FNR]\d+$/.test(id);

const LEADS: ReadonlySet<string> = new Set([
  'internal-link',
  'page-link',
  'dossier',
  'entry',
  'previous-entry',
  'next-entry',
  'related-entry',
  'linked-entry',
  'question-answer',
  'how-to-if',
  'guided-search',
  'theme',
  'parent-dossier',
  'parent-guided-search',
]);
