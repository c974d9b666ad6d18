import { isVisible, nextVisibilityChange, type Link, type PublicRequest } from '#web';
import type { Audience } from '../domain/audience';
import { nearestOfEach, type OwnEntry } from '../domain/own-entry';
import { standpointOf } from '../domain/standpoint';
import { ownEntriesOf, type Asking } from '../store/own-entries';
import { ownEntryAddress } from './guide-address';
import { speakerOf } from './speaker';

export const askingFrom = ({ site, reader }: Pick<PublicRequest, 'site' | 'reader'>): Asking => ({
  reader,
  site: site.key,
  standpoint: standpointOf(site.collectivity),
});

export interface ShownOwnEntries<One extends OwnEntry = OwnEntry> {
  /** Nearest first. */
  readonly entries: readonly One[];
  /** When one of them appears or goes. */
  readonly staleAt: Date | null;
}

/** Of what was read, what visitors see now. */
export function shownNow<One extends OwnEntry>(
  found: readonly One[],
  now: Date,
): ShownOwnEntries<One> {
  const windows = found.map(windowOf);
  const visible = found.filter((one) => isVisible(windowOf(one), now));
  return { entries: nearestOfEach(visible), staleAt: nextVisibilityChange(windows, now) };
}

const windowOf = ({ publishFrom, publishUntil }: OwnEntry) => ({
  from: publishFrom,
  until: publishUntil,
});

/** Links under the name of who wrote them: « Dans votre commune », « Dans le Lot »… */
export interface WrittenShelf {
  readonly title: string;
  readonly links: readonly (Link & { readonly summary?: string })[];
}

export interface WrittenShelves {
  readonly shelves: readonly WrittenShelf[];
  readonly staleAt: Date | null;
}

/** @param theme identifier of the page of the guide where they are listed; empty for all */
export async function ownShelves(
  request: Pick<PublicRequest, 'site' | 'reader' | 'now'>,
  audiences: readonly Audience[],
  theme = '',
): Promise<WrittenShelves> {
  const found = await ownEntriesOf(askingFrom(request), audiences, theme);
  const { entries, staleAt } = shownNow(found, request.now);
  const byWriter = Map.groupBy(entries, (entry) => speakerOf(entry, request.site).where);
  return {
    shelves: [...byWriter].map(([title, written]) => ({ title, links: written.map(linkTo) })),
    staleAt,
  };
}

/** Only themes and dossiers list entries. */
export const ownEntriesUnder = (
  request: Pick<PublicRequest, 'site' | 'reader' | 'now'>,
  audiences: readonly Audience[],
  id: string,
): Promise<WrittenShelves> =>
  id.startsWith('N') ? ownShelves(request, audiences, id) : Promise.resolve(NONE);

const NONE: WrittenShelves = { shelves: [], staleAt: null };

const linkTo = ({ title, slug, summary }: OwnEntry) => ({
  label: title,
  href: ownEntryAddress(slug),
  ...(summary ? { summary } : {}),
});
