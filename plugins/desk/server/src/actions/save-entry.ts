import { ok, refuse, type Result } from '#platform';
import type { Kind } from '../domain/kind';
import type { Snapshot, Version } from '../domain/version';
import type { Done, Entries, EntryRefusal } from './entries';

export interface Saving {
  /** Null for a new entry. */
  readonly documentId: string | null;
  readonly version: Version;
  /** Publishes what is saved; a draft leaves what is online as it is. */
  readonly publish: boolean;
  /** When what was opened had been written; without it, whatever was written since is saved over. */
  readonly asOf?: string | null;
}

export const saveEntry =
  ({ entries, kind }: { readonly entries: Entries; readonly kind: Kind }) =>
  async ({ documentId, version, publish, asOf }: Saving): Promise<Result<Done, EntryRefusal>> => {
    const before = documentId === null ? null : await entries.find(documentId);
    if (documentId !== null && !before) return refuse('entry-unknown');
    const overtaken = documentId && asOf ? await entries.overtakenSince(documentId, asOf) : null;
    if (overtaken) return refuse('overtaken', { ...overtaken });
    if (publish && lacksFile(kind, version)) return refuse('file-missing');

    const saved = documentId ?? (await entries.create(version));
    if (documentId !== null) await entries.update(documentId, version);
    if (publish) await entries.publish(saved);
    return ok({ documentId: saved, before: undone(before, version) });
  };

const lacksFile = ({ indispensable }: Kind, version: Version) =>
  indispensable !== undefined && version[indispensable] === null;

/** Undoing a publication takes it back from the public, never from the person who wrote it. */
const undone = (before: Snapshot | null, version: Version): Snapshot => ({
  draft: { ...before?.draft, ...version },
  published: before?.published ?? null,
});
