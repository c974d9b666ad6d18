import type { Audience } from '../domain/audience';
import type { GuideArchive } from './archive';
import { bringFile, orClose, type BroughtFile } from './bring-file';
import type { Validators } from './download';
import { openArchive } from './open-archive';

/** An archive at hand, until it is closed. */
export interface OpenedSource extends BroughtFile {
  readonly archive: GuideArchive;
}

interface Wanted {
  readonly audience: Audience;
  readonly from: string;
  readonly answerMs?: number;
}

/** Null when what is there is what we have. */
export type SourceOpening = (wanted: Wanted) => Promise<OpenedSource | null>;

/** What the server said of the archive in place, when it came from this address. */
type KnownValidators = (audience: Audience, address: string) => Promise<Validators>;

/** @throws ArchiveError when there is nothing, or nothing that can be read */
export const createSourceOpening =
  (knownValidators: KnownValidators): SourceOpening =>
  async ({ audience, from, answerMs }) => {
    const known = await knownValidators(audience, from);
    const brought = await bringFile(from, { known, answerMs });
    if (!brought) return null;
    return orClose(brought, async () => ({
      ...brought,
      archive: await openArchive(brought.path),
    }));
  };
