import { dayIn } from './day-in';
import { childOf, childrenOf, wordsOf, type GuideEntry } from './tree';

/** What is known of an entry without reading it: columns of its row. */
export interface EntryFacts {
  /** `F1234`, `N19803`, `R1234` */
  readonly id: string;
  /** As the official file says it: `Fiche d'information`, `Dossier`, `Formulaire`… */
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly subject: string;
  /** Day of the last change that the DILA tells, `2020-02-07`. */
  readonly modifiedOn: string | null;
  readonly importantChangeOn: string | null;
  /** The page of the official site; `http` or `https`. */
  readonly officialUrl: string | null;
  readonly trail: readonly { readonly id: string; readonly title: string }[];
}

export function factsOf(entry: GuideEntry): EntryFacts {
  const { id, type, officialUrl, importantChange } = entry.attributes ?? {};
  const said = metadataOf(entry);
  return {
    id: id ?? said('dc:identifier'),
    type: type ?? said('dc:type'),
    title: said('dc:title'),
    description: said('dc:description'),
    subject: said('dc:subject'),
    modifiedOn: dayIn(said('dc:date')),
    importantChangeOn: dayIn(importantChange ?? ''),
    officialUrl: webAddress(officialUrl),
    trail: trailOf(entry),
  };
}

const metadataOf = (entry: GuideEntry) => (name: string) =>
  wordsOf(childrenOf(entry, 'metadata').find((element) => element.name === name));

/** Pages make a link of it: what is no address of the web leads nowhere. */
const webAddress = (text: string | undefined): string | null =>
  text && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null;

/** The levels above the entry, the audience's own home excepted. */
function trailOf(entry: GuideEntry): EntryFacts['trail'] {
  const levels = childOf(entry, 'breadcrumb');
  if (!levels) return [];
  return childrenOf(levels, 'breadcrumb-level')
    .slice(0, -1)
    .map((level) => ({ id: level.attributes?.id ?? '', title: wordsOf(level) }))
    .filter(({ id }) => /^[FNR]\d/.test(id));
}
