import type { InWords } from '../../../shared/watched';
import type { Operation } from './operation';

/** Below this share of free room, a disk is nearly full. */
const NEARLY_FULL = 0.1;

export type Concern =
  | { readonly kind: 'backup-never' }
  | { readonly kind: 'backup-late'; readonly at: string }
  | { readonly kind: 'backup-incomplete'; readonly count: number }
  | { readonly kind: 'disk'; readonly count: number }
  | { readonly kind: 'jobs'; readonly count: number }
  | { readonly kind: 'mails'; readonly count: number }
  | { readonly kind: 'other'; readonly words: InWords };

/** What asks for somebody's attention, the gravest first. */
export function concernsOf({ backup, disks, jobs, mails, others }: Operation): Concern[] {
  const concerns: Concern[] = [];
  const { last, isLate } = backup;
  if (!last) concerns.push({ kind: 'backup-never' });
  else if (isLate) concerns.push({ kind: 'backup-late', at: last.finishedAt });
  for (const { free, total } of disks) {
    if (free / total < NEARLY_FULL) {
      concerns.push({ kind: 'disk', count: Math.round((free / total) * 100) });
    }
  }
  if (jobs.failed > 0) concerns.push({ kind: 'jobs', count: jobs.failed });
  const mailCount = mails.troubled + mails.doubtful;
  if (mailCount > 0) concerns.push({ kind: 'mails', count: mailCount });
  for (const part of others) {
    for (const words of part.concerns) concerns.push({ kind: 'other', words });
  }
  if (last && last.missing > 0) concerns.push({ kind: 'backup-incomplete', count: last.missing });
  return concerns;
}
