import type { Reader } from '#platform';
import type { Audience } from '../domain/audience';

/** Whether an entry that the guide has no more was in it once. */
export async function wasRemoved(reader: Reader, audience: Audience, id: string): Promise<boolean> {
  const [row] = await reader.rows<{ removed: boolean }>(
    `select exists (select from guide_entries e
       where e.audience = :audience and e.id = :id and e.until is not null) as removed`,
    { audience, id },
  );
  return row?.removed ?? false;
}
