import type { Reader } from '#platform';
import type { Audience } from '../domain/audience';
import { placeKeysOf } from '../domain/places';
import { readGuide } from '../store/read-guide';

/** Keys of the places of an entry; null when the guide has no such entry. */
export async function placesOfEntry(
  reader: Reader,
  audience: Audience,
  id: string,
): Promise<readonly string[] | null> {
  const stored = await readGuide(reader).entryAt(audience, id);
  return stored && [...placeKeysOf(stored.tree)];
}
