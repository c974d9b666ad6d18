import { ok, type Result } from '#platform';
import type { Snapshot } from '../domain/version';
import type { Entries, EntryRefusal } from './entries';

export interface Restoration extends Snapshot {
  readonly documentId: string;
}

/**
 * Brings an entry back to how it stood: the same version online, or none, and the same draft. One
 * that was removed is written again, under another document id.
 */
export const restoreEntry =
  ({ entries }: { readonly entries: Entries }) =>
  async ({
    documentId,
    draft,
    published,
  }: Restoration): Promise<Result<{ readonly documentId: string }, EntryRefusal>> => {
    const now = await entries.find(documentId);
    const id = now ? documentId : await entries.create(published ?? draft);
    if (published) {
      if (now) await entries.update(id, published);
      await entries.publish(id);
    } else if (now?.published) await entries.takeOffline(id);
    await entries.update(id, draft);
    return ok({ documentId: id });
  };
