import { anchorsOf, placesOf } from '../domain/anchors';
import { factsOf, type EntryFacts } from '../domain/facts';
import type { Kind } from '../domain/elements';
import { isElement, isKind, type GuideEntry, type GuideNode } from '../domain/tree';
import type { At, GuideLinks, LocalParts } from './at';
import { draw, isBlank, kindIn, runsOf, unbroken } from './draw';
import { EntryList, isEntryLink } from './entries';
import { Heading } from './heading';
import { DatedNotice, SourceMentions, type SourceFile } from './source-mentions';
import { VIEWS } from './views';

export interface EntryArticleProps {
  entry: GuideEntry;
  links: GuideLinks;
  local: LocalParts;
  file: SourceFile;
}

/** One entry of the guide, whole and in the order of the official file. */
export function EntryArticle({ entry, links, local, file }: EntryArticleProps) {
  const facts = factsOf(entry);
  const at = start(entry, facts, links, local);
  const { head, body, around } = partsOf(entry);
  return (
    <article class="page article guide-entry">
      <div class="page-head">
        <h1>{unbroken(facts.title)}</h1>
        {draw(head, at)}
      </div>
      <DatedNotice file={file} />
      {local.notes?.('', 'before')}
      {runsOf(body).map((run) => drawRun(run, at))}
      {local.notes?.('', 'after')}
      <Surroundings nodes={around} at={at} />
      <SourceMentions facts={facts} file={file} />
    </article>
  );
}

const start = (entry: GuideEntry, facts: EntryFacts, links: GuideLinks, local: LocalParts): At => ({
  level: 2,
  page: {
    views: VIEWS,
    anchors: anchorsOf(entry),
    places: placesOf(entry),
    type: facts.type,
    links,
    local,
  },
});

/** What says where the entry stands leads away from it: it comes after the text. */
function partsOf({ children }: GuideEntry) {
  const [head, around, body]: [GuideNode[], GuideNode[], GuideNode[]] = [[], [], []];
  for (const child of children) {
    if (isKind('kicker')(child)) head.push(child);
    else if (AROUND(child)) around.push(child);
    else body.push(child);
  }
  return { head, around, body };
}

const AROUND = isKind(
  'theme',
  'parent-sub-theme',
  'parent-dossier',
  'parent-sub-dossier',
  'parent-guided-search',
  'previous-entry',
  'next-entry',
);

/** Neighbours of one kind under a heading of ours. */
function drawRun(run: readonly GuideNode[], at: At) {
  const kind = kindIn(run[0]);
  const title = kind && GROUPS[kind];
  if (!title) return draw(run, at);
  const below = { ...at, level: at.level + 1 };
  return (
    <section class={`group ${kind}s`}>
      <Heading level={at.level}>{title}</Heading>
      {isEntryLink(run[0] ?? '') ? <EntryList of={run} at={below} /> : draw(run, below)}
    </section>
  );
}

const GROUPS: Readonly<Partial<Record<Kind, string>>> = {
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

const Surroundings = ({ nodes, at }: { nodes: readonly GuideNode[]; at: At }) =>
  nodes.every((node) => isElement(node) && isBlank(node)) ? null : (
    <nav class="surroundings" aria-labelledby="autour">
      <Heading level={2} id="autour">
        Dans la même rubrique
      </Heading>
      {runsOf(nodes).map((run) =>
        isKind('theme', 'parent-sub-theme', 'parent-sub-dossier')(run[0] ?? '') ? (
          <p>{draw(run, at)}</p>
        ) : isEntryLink(run[0] ?? '') ? (
          <EntryList of={run} at={at} />
        ) : (
          draw(run, { ...at, level: 3 })
        ),
      )}
    </nav>
  );
