import { conditionOf } from '../domain/condition';
import { audienceOf, isEntryLink } from '../domain/links';
import { isBlank, isElement, isKind, type GuideElement, type GuideNode } from '../domain/tree';
import { ASK_ME } from '../domain/working-title';
import type { At, View } from './at';
import { draw, runsOf } from './draw';
import { headed, Heading, phrase, under } from './heading';

/** A way to another entry; what it says beside its title follows the link. */
export const entryLink: View = (element, at) => {
  const within = inAudienceOf(element, at);
  const entry = entryNamedBy(element, within);
  const runs = runsOf(element.children.filter((child) => !isLabel(child)));
  return (
    <>
      <EntryTitle of={element} entry={entry} at={at} />
      {runs.map((run) =>
        isEntryLink(run[0] ?? '') ? <EntryList of={run} at={within} /> : draw(run, within),
      )}
    </>
  );
};

/** A way to a guided search, whose title is a note between its authors. */
export const guidedSearch: View = (element, at) => {
  const entry = entryNamedBy(element, inAudienceOf(element, at));
  return entry && !at.linked ? <a href={entry.href}>{ASK_ME}</a> : null;
};

/** What stands in a link names its audience only where it is another. */
const inAudienceOf = (link: GuideElement, at: At): At => ({
  ...at,
  audience: audienceOf(link) ?? at.audience,
});

const entryNamedBy = ({ attributes }: GuideElement, { page, audience }: At) =>
  page.links.entry(attributes?.id ?? '', audience);

const isLabel = (node: GuideNode): boolean => !isElement(node) || node.kind === 'title';

interface EntryTitleProps {
  of: GuideElement;
  entry: { href: string; title?: string } | null;
  at: At;
}

function EntryTitle({ of: element, entry, at }: EntryTitleProps) {
  const label = element.children.filter(isLabel);
  if (label.every(isBlank))
    return entry ? <a href={entry.href}>{entry.title ?? element.attributes?.id}</a> : null;
  const words = label.map((node) =>
    isElement(node)
      ? phrase(node, { ...at, linked: true })
      : draw([node], { ...at, phrasing: true }),
  );
  return entry && !at.linked ? <a href={entry.href}>{words}</a> : <span>{words}</span>;
}

/** Ways to other entries, as a list. */
export const EntryList = ({ of: nodes, at }: { of: readonly GuideNode[]; at: At }) => (
  <ul class="entry-list">
    {nodes.map((node) => (
      <li data-if={isElement(node) ? conditionOf(node) : undefined}>{draw([node], at)}</li>
    ))}
  </ul>
);

/** A titled list of entries: a part of a dossier, a sub-theme, « Voir aussi ». */
export const shelf: View = (element, at) => {
  const below = under(element, at);
  return (
    <section class="shelf">
      {runsOf(element.children).map((run) =>
        isEntryLink(run[0] ?? '') ? (
          <EntryList of={run} at={below} />
        ) : (
          draw(run, below, { title: (title) => shelfTitle(element, title, at) })
        ),
      )}
    </section>
  );
};

const isParent = isKind('parent-dossier', 'parent-guided-search');

/** The heading of a shelf, leading to the dossier that it shows a part of. */
function shelfTitle(shelf: GuideElement, title: GuideElement, at: At) {
  const { id = '', audience } = shelf.attributes ?? {};
  const entry = isParent(shelf) && at.page.links.entry(id, audience);
  if (!entry || isBlank(title)) return headed(title, at);
  return (
    <Heading level={at.level}>
      <a href={entry.href}>{phrase(title, { ...at, linked: true })}</a>
    </Heading>
  );
}

/** Where an entry belongs: « Famille ». A sub-theme has no page of its own. */
export const category: View = (element, at) => {
  if (isBlank(element)) return null;
  const entry = isKind('theme')(element) && entryNamedBy(element, inAudienceOf(element, at));
  const words = phrase(element, { ...at, linked: true });
  return (
    <>
      {' '}
      <span class="category">
        {entry && !at.linked ? <a href={entry.href}>{words}</a> : <span>{words}</span>}
      </span>
    </>
  );
};
