import type { Reach, ReachKind } from '../../../shared/reach';

export type AskedReach = Pick<Reach, 'reach' | 'code'>;

/** The legal body behind a site, as far as it decides whom the site may write for. */
export interface Body {
  readonly kind: 'commune' | 'epci' | 'centre';
  readonly name: string;
  readonly siren: string | null;
}

/** A department or an EPCI that has communes on the platform. */
export interface Territory {
  readonly code: string;
  /** Null where the communes do not say it. */
  readonly name: string | null;
}

export interface Territories {
  readonly departments: readonly Territory[];
  readonly epcis: readonly Territory[];
}

const HERE: AskedReach = { reach: 'site', code: '' };
const EVERYWHERE: AskedReach = { reach: 'platform', code: '' };

/**
 * Whom somebody may write for from a site: what follows from the body that holds it, and nothing
 * that a request says. A commune writes for itself, an EPCI for its communes too; the centre for
 * all, by those of its people who answer for every site. The first is what a form begins with: a
 * text stands on hundreds of sites because somebody said so.
 * @param forAll who writes holds a role of the whole platform
 */
export function reachesOf(
  body: Pick<Body, 'kind' | 'siren'> | null,
  forAll: boolean,
  known: Territories,
): AskedReach[] {
  if (body?.kind === 'epci' && body.siren) return [{ reach: 'epci', code: body.siren }, HERE];
  if (body?.kind !== 'centre' || !forAll) return [HERE];
  const { departments, epcis } = known;
  return [
    HERE,
    EVERYWHERE,
    ...departments.map(codeFor('department')),
    ...epcis.map(codeFor('epci')),
  ];
}

const codeFor =
  (reach: ReachKind) =>
  ({ code }: Territory): AskedReach => ({ reach, code });

/** What the centre says beyond its own site is changed by who answers for every site, and them only. */
export const mayTouch = (
  body: Pick<Body, 'kind'> | null,
  forAll: boolean,
  reach: ReachKind,
): boolean => reach === 'site' || body?.kind !== 'centre' || forAll;

/** The one of these that is asked for; undefined when it may not be. */
export const reachAmong = <One extends AskedReach>(
  reaches: readonly One[],
  asked: { readonly reach: ReachKind; readonly reachCode: string | null },
): One | undefined =>
  reaches.find(({ reach, code }) => reach === asked.reach && code === codeOf(asked));

/** What concerns one site, or all, needs no code. */
export const codeOf = (asked: {
  readonly reach: ReachKind;
  readonly reachCode: string | null;
}): string =>
  asked.reach === 'epci' || asked.reach === 'department' ? (asked.reachCode ?? '') : '';
