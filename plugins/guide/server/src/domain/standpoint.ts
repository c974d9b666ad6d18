import type { AskedReach, Body } from './reach';

/** Where a site stands: what is shared with these territories reaches it. */
export interface Standpoint {
  readonly department: string | null;
  readonly epci: string | null;
}

interface Holder {
  readonly kind: Body['kind'];
  readonly siren: string | null;
  readonly departmentCode: string | null;
  /** Of a commune. */
  readonly epciSiren: string | null;
}

/** A commune stands in its EPCI; an EPCI among its communes; a site without a body nowhere. */
export const standpointOf = (holder: Holder | null): Standpoint => ({
  department: holder?.departmentCode ?? null,
  epci: holder?.kind === 'epci' ? holder.siren : (holder?.epciSiren ?? null),
});

/** Whether what goes beyond its own site is read from there. */
export function isReached(from: Standpoint, { reach, code }: AskedReach): boolean {
  if (reach === 'platform') return true;
  if (reach === 'department') return from.department === code;
  return reach === 'epci' && from.epci === code;
}
