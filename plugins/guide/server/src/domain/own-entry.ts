import { nearnessOf, type Sharer } from './addition';
import type { Audience } from './audience';
import type { ReachKind } from '../../../shared/reach';

/** An entry that a site, or a body above it, wrote itself, as lists show it. */
export interface OwnEntry {
  readonly documentId: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string | null;
  readonly audience: Audience;
  /** Identifier of the page of the national guide under which it is listed; empty for none. */
  readonly theme: string;
  readonly reach: ReachKind;
  readonly reachCode: string;
  /** Null for what the site keeps for itself. */
  readonly from: Sharer | null;
  readonly publishFrom: Date | null;
  readonly publishUntil: Date | null;
  readonly savedAt: Date;
}

export interface WholeOwnEntry extends OwnEntry {
  /** HTML. */
  readonly body: string;
}

/**
 * Nearest first, one for each address: what a commune writes under the address of an entry from
 * above takes its place.
 */
export function nearestOfEach<One extends OwnEntry>(entries: readonly One[]): One[] {
  const nearestFirst = entries.toSorted(
    (one, other) =>
      nearnessOf(other) - nearnessOf(one) || one.title.localeCompare(other.title, 'fr'),
  );
  const taken = new Set<string>();
  return nearestFirst.filter(({ slug }) => !taken.has(slug) && taken.add(slug));
}
