import { earliest, type PublicAnswer, type PublicRequest } from '#web';
import { anchorsOf } from '../domain/anchors';
import { audiencesUnder, isAudience, type Audience } from '../domain/audience';
import { currentUntil, type Generation } from '../domain/generation';
import { entryLinksOf, isEntryId } from '../domain/links';
import { placeKeysOf } from '../domain/places';
import type { EntryHere } from '../store/entry-here';
import type { StoredEntry } from '../store/entry-rows';
import { readGuide } from '../store/read-guide';
import { EntryPage } from '../views';
import { additionsShownNow } from './additions-shown-now';
import { answerMissingEntry } from './answer-missing-entry';
import { countersOfEntry } from './counters-of-entry';
import { entryWithAdditions } from './entry-with-additions';
import type { GuideDesk } from './guide-desk';
import { linksAmong } from './guide-links';
import { localParts, type SiteAdditions } from './local-parts';
import { ownEntriesUnder } from './own-entries-here';
import { pageOfEntry } from './present-entry';
import { sourceOf } from './source-file';

/** An entry, where it moved to, or that it was removed. */
export async function answerEntry(desk: GuideDesk, request: PublicRequest): Promise<PublicAnswer> {
  const { audience = '', id = '' } = request.params;
  if (!isAudience(audience) || !isEntryId(id)) return { kind: 'not-found' };
  const [generations, stored] = await Promise.all([
    desk.generations(request.reader),
    entryWithAdditions(desk, request, { audience, id }),
  ]);
  const generation = generations.get(audience);
  if (!generation || !stored) return answerMissingEntry(request, audience, id);
  const audiences = audiencesUnder(audience, generations);
  return answerStored(desk, request, { generation, stored, audiences });
}

interface Found {
  readonly generation: Generation;
  readonly stored: EntryHere;
  /** Whose own entries are listed here. */
  readonly audiences: readonly Audience[];
}

async function answerStored(
  desk: GuideDesk,
  request: PublicRequest,
  { generation, stored, audiences }: Found,
): Promise<PublicAnswer> {
  const { audience } = generation;
  const [known, assets, procedures, counters, own] = await Promise.all([
    knownOf(request, audience, stored),
    desk.assets(request.reader, audience),
    desk.procedures(request, { entry: { audience, id: stored.facts.id } }),
    countersOfEntry(request, stored.tree),
    ownEntriesUnder(request, audiences, stored.facts.id),
  ]);
  const { staleAt, ...shown } = additionsShownNow(stored.additions, request.now);
  const added: SiteAdditions = {
    ...{ site: request.site, procedures: procedures.entries, counters, own },
    ...{ ...shown, places: placeKeysOf(stored.tree) },
  };
  const page = pageOfEntry(audience, stored.facts, known, request);
  return {
    kind: 'page',
    page,
    view: (framed) =>
      EntryPage({
        ...framed,
        entry: stored.tree,
        links: linksAmong(audience, { known, assets, official: page.canonical }),
        local: localParts(added, framed.site.townHall),
        file: sourceOf(generation, stored.file, request.now, desk.logo),
      }),
    staleAt: [procedures.staleAt, counters.staleAt, own.staleAt, staleAt].reduce(
      earliest,
      currentUntil(generation, request.now),
    ),
    keep: 'if-room',
  };
}

/** The entries that this one leads to, and those above it. */
function knownOf({ reader }: PublicRequest, audience: Audience, { tree, facts }: StoredEntry) {
  const ids = entryLinksOf(tree, anchorsOf(tree)).map(({ id }) => id);
  const above = facts.trail.map(({ id }) => id);
  return readGuide(reader).knownAmong(audience, [...new Set([...ids, ...above])]);
}
