import { isDeepStrictEqual } from 'node:util';
import { ok, refuse, type Result } from '#platform';
import type { Snapshot } from '../domain/version';
import type { Entries, EntryRefusal } from './entries';

export interface Restoration extends Snapshot {
  readonly documentId: string;
  /** When what is undone left the entry; null for a removal. */
  readonly asOf: string | null;
}

/**
 * Brings an entry back to how it stood: the same version online, or none, and the same draft. One
 * that was removed is written again, under another document id. What was written since is never
 * lost: then nothing is undone.
 */
export const restoreEntry =
  ({ entries }: { readonly entries: Entries }) =>
  async ({
    documentId,
    asOf,
    draft,
    published,
  }: Restoration): Promise<Result<{ readonly documentId: string }, EntryRefusal>> => {
    if ((await entries.changedAt(documentId)) !== asOf) return refuse('changed-since');
    const now = await entries.find(documentId);
    const id = now ? documentId : await entries.create(published ?? draft);
    if (published) {
      if (now) await entries.update(id, published);
      await entries.publish(id);
    } else if (now?.published) await entries.takeOffline(id);
    // Written once more, it would pass for changed since its publication.
    if (!isDeepStrictEqual(draft, published)) await entries.update(id, draft);
    return ok({ documentId: id });
  };
