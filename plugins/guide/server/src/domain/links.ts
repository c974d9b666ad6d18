import { elementsOf, type GuideEntry } from './tree';
import type { Anchors } from './anchors';

/** Entries that this one leads to, each once, with the audience that the file names. */
export function entryLinksOf(entry: GuideEntry, anchors: Anchors): EntryLink[] {
  const links = new Map<string, EntryLink>();
  for (const { kind, attributes } of elementsOf(entry)) {
    const id = attributes?.target ?? attributes?.id;
    if (!id || !LEADS.has(kind) || !isEntryId(id)) continue;
    const anchored = (kind === 'internal-link' || kind === 'page-link') && anchors.has(id);
    if (!anchored && !links.has(id)) links.set(id, { id, audience: attributes?.audience });
  }
  return [...links.values()];
}

export interface EntryLink {
  readonly id: string;
  readonly audience: string | undefined;
}

/** Entries, nodes and resources have files of their own; `N32-1` is a part of `N32`. */
export const isEntryId = (id: string): boolean => /^[FNR]\d+(-\w+)?$/.test(id);

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
]);
