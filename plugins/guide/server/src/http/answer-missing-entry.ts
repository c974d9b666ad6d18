import type { PublicAnswer, PublicRequest } from '#web';
import type { Audience } from '../domain/audience';
import { readGuide } from '../store/read-guide';
import { wasRemoved } from '../store/removed-entries';
import { GONE } from './gone';
import { whereItMoved } from './where-it-moved';

/** Where an entry that the guide has not moved to, or that it was removed. */
export async function answerMissingEntry(
  { reader }: PublicRequest,
  audience: Audience,
  id: string,
): Promise<PublicAnswer> {
  const [moved, removed] = await Promise.all([
    whereItMoved(readGuide(reader), { audience, id }),
    wasRemoved(reader, audience, id),
  ]);
  if (moved) return { kind: 'redirect', to: moved, permanent: true };
  return removed ? GONE : { kind: 'not-found' };
}
