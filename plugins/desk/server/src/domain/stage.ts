/** What the public sees of an entry, in one word. */
export type Stage = 'draft' | 'scheduled' | 'online' | 'over';

export interface Standing {
  /** There is a published version; the dates are its own. */
  readonly published: boolean;
  readonly from: Date | null;
  readonly until: Date | null;
}

export function stageOf({ published, from, until }: Standing, now: Date): Stage {
  if (!published) return 'draft';
  if (until !== null && until <= now) return 'over';
  return from !== null && from > now ? 'scheduled' : 'online';
}
