import { anchorsOf } from '../domain/anchors';
import { factsOf, type EntryFacts } from '../domain/facts';
import { isEntryLink } from '../domain/links';
import { placesOf } from '../domain/places';
import { isService } from '../domain/services-of';
import { isBlank, isElement, isKind, type GuideEntry, type GuideNode } from '../domain/tree';
import { titleForVisitors } from '../domain/working-title';
import type { At, GuideLinks, LocalParts } from './at';
import { Contents } from './contents';
import { draw, runsOf, unbroken } from './draw';
import { EntryList } from './entries';
import { drawGroup, groupsOf, textAmong } from './groups';
import { Heading } from './heading';
import { CheckedOn, DatedNotice, SourceMentions, type SourceFile } from './source-mentions';
import { StatusNotice } from './status-notice';
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
  const groups = groupsOf(runsOf(body.filter((node) => !isHidden(node, local))));
  const text = textAmong(groups);
  return (
    <article class="page guide-page">
      <div class="page-head">
        <h1>{unbroken(titleForVisitors(facts.title))}</h1>
        {draw(head, at)}
        <CheckedOn facts={facts} />
      </div>
      <DatedNotice file={file} />
      <Contents groups={groups} at={at} />
      <div class="guide-entry">
        <StatusNotice entry={entry} />
        {local.notes?.('', 'before')}
        {groups.slice(0, text).map((group) => drawGroup(group, at))}
        {local.notes?.('', 'after')}
        {groups.slice(text).map((group) => drawGroup(group, at))}
        <Surroundings nodes={around} at={at} />
        <SourceMentions facts={facts} file={file} />
      </div>
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

/** A service that is hidden here leaves no empty group behind. */
const isHidden = (node: GuideNode, local: LocalParts): boolean =>
  isElement(node) && isService(node) && local.service?.(node.attributes?.id ?? '') === null;

const AROUND = isKind(
  'theme',
  'parent-sub-theme',
  'parent-dossier',
  'parent-sub-dossier',
  'parent-guided-search',
  'previous-entry',
  'next-entry',
);

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
