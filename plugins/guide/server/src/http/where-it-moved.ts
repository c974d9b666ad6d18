import type { Audience } from '../domain/audience';
import type { GuideReading } from '../store/read-guide';
import { entryAddress, officialAddress } from './guide-address';

interface Place {
  readonly audience: Audience;
  readonly id: string;
}

/**
 * The address of an entry that is not where it is looked for: that of the entry or of the page
 * where a chain of moves ends, else that of its last name on the official site. Null when it did
 * not move, or moved in a circle.
 */
export async function whereItMoved(
  guide: Pick<GuideReading, 'knownAmong' | 'redirectionOf'>,
  from: Place,
): Promise<string | null> {
  const passed = new Set<string>();
  let at = from;
  while (!passed.has(nameOf(at))) {
    passed.add(nameOf(at));
    const known = (await guide.knownAmong(at.audience, [at.id])).get(at.id);
    if (known && nameOf(known) !== nameOf(from)) return entryAddress(known.audience, known.id);
    const moved = await guide.redirectionOf(at.audience, at.id);
    if (!moved) return at === from ? null : officialAddress(at.audience, at.id);
    if (moved.kind === 'page') return moved.url;
    at = moved;
  }
  return null;
}

const nameOf = ({ audience, id }: Place): string => `${audience}/${id}`;
