import { ok, refuse, type Result } from '#platform';

/** From when, and until when, something is shown. An end that is not given leaves it open. */
export type PublicationWindow = {
  readonly from?: Instant | null;
  readonly until?: Instant | null;
};

/** A `Date`, or its ISO 8601 text as documents hold it. */
export type Instant = Date | string;

export type PublicationStage = 'upcoming' | 'current' | 'over';

export function publicationStage({ from, until }: PublicationWindow, now: Date): PublicationStage {
  if (until && timeOf(until) <= now.getTime()) return 'over';
  return from && timeOf(from) > now.getTime() ? 'upcoming' : 'current';
}

/** From its first instant, up to its last, which does not count. */
export function isVisible(window: PublicationWindow, now: Date): boolean {
  return publicationStage(window, now) === 'current';
}

/**
 * The first instant after now at which one of the windows opens or closes, so that a page showing
 * them goes stale; null when none does.
 */
export function nextVisibilityChange(windows: Iterable<PublicationWindow>, now: Date): Date | null {
  let next = Infinity;
  for (const window of windows) {
    for (const bound of boundsOf(window)) {
      if (bound > now.getTime()) next = Math.min(next, bound);
    }
  }
  return next === Infinity ? null : new Date(next);
}

export function checkPublicationWindow<W extends PublicationWindow>(
  window: W,
): Result<W, 'window-ends-before-it-begins'> {
  const { from, until } = window;
  if (from && until && timeOf(until) <= timeOf(from)) return refuse('window-ends-before-it-begins');
  return ok(window);
}

/** A window that ends before it begins never opens. */
function boundsOf(window: PublicationWindow): number[] {
  if (!checkPublicationWindow(window).ok) return [];
  return [window.from, window.until].filter((bound) => bound != null).map(timeOf);
}

function timeOf(instant: Instant): number {
  return new Date(instant).getTime();
}
