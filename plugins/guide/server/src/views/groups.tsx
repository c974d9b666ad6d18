import type { Kind } from '../domain/elements';
import { isEntryLink } from '../domain/links';
import { isBlank, type GuideNode } from '../domain/tree';
import type { At } from './at';
import { draw, kindIn } from './draw';
import { EntryList } from './entries';
import { Heading } from './heading';

/** Neighbours of one kind, under a heading of ours. */
export interface Group {
  readonly nodes: readonly GuideNode[];
  readonly kind: Kind | null;
  readonly title?: string;
  /** Where the contents lead; a second group of a kind has none. */
  readonly id?: string;
}

export function groupsOf(runs: readonly (readonly GuideNode[])[]): Group[] {
  const seen = new Set<Kind>();
  return runs.map((nodes) => {
    const kind = kindIn(nodes[0]);
    const title = kind && TITLES[kind];
    if (!kind || !title) return { nodes, kind };
    const first = !seen.has(kind);
    seen.add(kind);
    return { nodes, kind, title, ...(first ? { id: `g-${kind}` } : {}) };
  });
}

/**
 * How many of the groups are the text itself: « Voir aussi », references, services… come after it.
 * Where a page is but lists, the first is what it says.
 */
export function textAmong(groups: readonly Group[]): number {
  const last = groups.findLastIndex(({ title, nodes }) => !title && !nodes.every(isBlank));
  return Math.max(last, 0) + 1;
}

export function drawGroup({ nodes, kind, title, id }: Group, at: At) {
  if (!title) return draw(nodes, at);
  const below = { ...at, level: at.level + 1 };
  return (
    <section class={`group ${kind}s`} id={id}>
      <Heading level={at.level}>{title}</Heading>
      {isEntryLink(nodes[0] ?? '') ? <EntryList of={nodes} at={below} /> : draw(nodes, below)}
    </section>
  );
}

const TITLES: Readonly<Partial<Record<Kind, string>>> = {
  dossier: 'Dossiers',
  entry: 'Fiches',
  'see-also': 'Voir aussi',
  'related-entry': 'Fiches liées',
  'linked-entry': 'Fiches concernées',
  'question-answer': 'Questions et réponses',
  'how-to-if': 'Comment faire si…',
  'guided-search': 'Recherche guidée',
  contact: 'Où s’adresser\u202f?',
  helper: 'Qui peut m’aider\u202f?',
  support: 'Besoin d’aide\u202f?',
  reference: 'Textes de référence',
  service: 'Services en ligne et formulaires',
  'service-annex': 'Documents à joindre',
  'alternative-service': 'Autres services en ligne et formulaires',
  notice: 'Notices',
  'learn-more': 'Pour en savoir plus',
  'commented-link': 'Sur d’autres sites',
  partner: 'Avec',
  definition: 'Définitions',
  abbreviation: 'Sigles et acronymes',
};
