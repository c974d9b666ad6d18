import type { Anchors } from './anchors';
import type { Kind } from './elements';
import { childOf, isElement, isKind, wordsOf, type GuideElement, type GuideEntry } from './tree';

/** Entries that this one leads to, each once, with the audience that the file names. */
export function entryLinksOf(entry: GuideEntry, anchors: Anchors): EntryLink[] {
  const links = new Map<string, EntryLink>();
  visit(entry, undefined);
  return [...links.values()];

  function visit(element: GuideElement, above: string | undefined): void {
    const audience = audienceOf(element) ?? above;
    if (LEADS.has(element.kind)) {
      const id = element.attributes?.target ?? element.attributes?.id ?? '';
      const leads = !links.has(id) && isEntryId(id) && !isExplained(element, id, anchors);
      if (leads) links.set(id, { id, audience });
    }
    for (const child of element.children) if (isElement(child)) visit(child, audience);
  }
}

/** The audience that a link names, in an attribute or in an element: `Professionnels`. */
export const audienceOf = (element: GuideElement): string | undefined =>
  element.attributes?.audience ?? (wordsOf(childOf(element, 'audience')) || undefined);

/** A sigle or a word that the entry itself explains. */
const isExplained = ({ kind }: GuideElement, id: string, anchors: Anchors): boolean =>
  (kind === 'internal-link' || kind === 'page-link') && anchors.has(id);

export interface EntryLink {
  readonly id: string;
  /** Of the link, or of the one that holds it: the dossier of a professional entry. */
  readonly audience: string | undefined;
}

/** Entries, nodes and resources have files of their own; `N32-1`, a part of `N32`, has none. */
export const isEntryId = (id: string): boolean => /^[FNR]\d+$/.test(id);

/** Ways to one entry, each on a line of its own. */
const ENTRY_LINKS = [
  'dossier',
  'entry',
  'previous-entry',
  'next-entry',
  'related-entry',
  'linked-entry',
  'question-answer',
  'how-to-if',
  'guided-search',
  'news-item',
] as const satisfies Kind[];

export const isEntryLink = isKind(...ENTRY_LINKS);

const LEADS: ReadonlySet<Kind> = new Set<Kind>([
  ...ENTRY_LINKS,
  'internal-link',
  'page-link',
  'alternative-service',
  'theme',
  'parent-dossier',
  'parent-guided-search',
]);
