import type { NoteSide } from '../../../shared/local-note';
import type { ReachKind } from '../../../shared/reach';

/** Who shares something beyond its own site. */
export interface Sharer {
  /** Key of its site. */
  readonly site: number;
  readonly kind: 'commune' | 'epci' | 'centre';
  /** Name of its site: « Quercy Blanc ». */
  readonly name: string;
  /** Its own name: « Communauté de communes du Quercy Blanc ». */
  readonly body: string;
}

/** What a site, or a body above it, adds to the guide, as pages read it. */
export interface Addition<Kind extends string, Content> {
  readonly kind: Kind;
  readonly documentId: string;
  readonly reach: ReachKind;
  readonly reachCode: string;
  /** Null for what the site itself adds. */
  readonly from: Sharer | null;
  /** Identifier of the entry; empty for what stands wherever it can. */
  readonly entry: string;
  readonly content: Content;
  /** Instants of the publication window. */
  readonly publishFrom: string | null;
  readonly publishUntil: string | null;
  readonly savedAt: string;
}

export interface NoteContent {
  readonly place: string;
  readonly side: NoteSide;
  readonly title: string;
  /** HTML. */
  readonly body: string;
}

export interface ServiceContent {
  readonly service: string;
  readonly label: string | null;
  readonly href: string | null;
  readonly reason: string | null;
}

export type Note = Addition<'note', NoteContent>;
export type LocalService = Addition<'service', ServiceContent>;

const ORDER: readonly ReachKind[] = ['platform', 'department', 'epci', 'site'];

/** How near to visitors it speaks: what comes last stands just before the text. */
export const nearnessOf = ({ reach }: Pick<Addition<string, unknown>, 'reach'>): number =>
  ORDER.indexOf(reach);

/** From the farthest body to the commune; at one level, as they were written. */
export const farthestFirst = <One extends Addition<string, unknown>>(
  additions: readonly One[],
): One[] =>
  additions.toSorted(
    (one, other) => nearnessOf(one) - nearnessOf(other) || one.savedAt.localeCompare(other.savedAt),
  );

/**
 * The one that counts for a service: of the nearest body; of two, the one that is written for this
 * very entry, then the latest.
 */
export function nearestService(
  services: readonly LocalService[],
  service: string,
): LocalService | undefined {
  return services
    .filter(({ content }) => content.service === service)
    .toSorted(
      (one, other) =>
        nearnessOf(other) - nearnessOf(one) ||
        Number(other.entry !== '') - Number(one.entry !== '') ||
        other.savedAt.localeCompare(one.savedAt),
    )[0];
}
