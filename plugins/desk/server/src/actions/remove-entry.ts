import { ok, refuse, type Result } from '#platform';
import type { Done, Entries, EntryRefusal } from './entries';

export const removeEntry =
  ({ entries }: { readonly entries: Entries }) =>
  async (documentId: string): Promise<Result<Done, EntryRefusal>> => {
    const before = await entries.find(documentId);
    if (!before) return refuse('entry-unknown');
    await entries.remove(documentId);
    return ok({ documentId, before });
  };
