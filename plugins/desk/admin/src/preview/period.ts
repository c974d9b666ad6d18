interface Saved {
  /** Of a draft: `published` when it says what is published, `modified` when it says more. */
  readonly status?: unknown;
  readonly publishFrom?: unknown;
  readonly publishUntil?: unknown;
}

/** Why the public does not see a page, or would not once it is published, and since or from when. */
export interface OutOfSight {
  readonly why: 'upcoming' | 'over';
  readonly isPublished: boolean;
  /** Instant. */
  readonly day: string;
}

/** Null when its period, if it has one, is now. */
export function outOfSight(saved: Saved, now: Date): OutOfSight | null {
  const { status, publishFrom, publishUntil } = saved;
  const isPublished = status === 'published';
  if (isInstant(publishUntil) && new Date(publishUntil) <= now)
    return { why: 'over', isPublished, day: publishUntil };
  if (isInstant(publishFrom) && new Date(publishFrom) > now)
    return { why: 'upcoming', isPublished, day: publishFrom };
  return null;
}

const isInstant = (value: unknown): value is string => typeof value === 'string' && value !== '';
