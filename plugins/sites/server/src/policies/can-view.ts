import { counts, standingOf, type Membership } from '../domain/standing';
import type { Standpoint, ViewingRefusal } from '../domain/viewing';

interface View {
  readonly viewer: Standpoint;
  readonly seen: Standpoint;
  /** Where the view begins; null for the whole platform. */
  readonly site: number | null;
  /** `YYYY-MM-DD` in Europe/Paris */
  readonly today: string;
}

/**
 * Whoever may do everything anyway may look through the eyes of who may do less; asked again at
 * each request, as roles come and go.
 * @returns null when nothing stands against it
 */
export function whyNotSee({ viewer, seen, site, today }: View): ViewingRefusal | null {
  if (!administers(viewer.held, today)) return 'not-yours-to-see';
  if (viewer.id === seen.id) return 'own-eyes';
  if (administers(seen.held, today)) return 'as-much-rights';
  if (!seen.open) return 'account-not-open';
  return standingOf(seen.held, site, today) ? null : 'no-role-here';
}

const administers = (held: readonly Membership[], today: string) =>
  held.some(
    (membership) => membership.role === 'platform-administrator' && counts(membership, today),
  );
