import { ok, refuse, type Result } from '#platform';
import type { Done, Entries, EntryRefusal } from './entries';

/** The public sees it no more; who writes keeps it as a draft. */
export const takeOffline =
  ({ entries }: { readonly entries: Entries }) =>
  async (documentId: string): Promise<Result<Done, EntryRefusal>> => {
    const before = await entries.find(documentId);
    if (!before) return refuse('entry-unknown');
    if (before.published) await entries.takeOffline(documentId);
    return ok({ documentId, before });
  };
