import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Audience } from '../domain/audience';
import type { GuideArchive } from './archive';
import { download, PATIENT, type Validators } from './download';
import { openArchive } from './open-archive';

/** An archive at hand, until it is closed. */
export interface OpenedSource extends Validators {
  readonly archive: GuideArchive;
  /** Whole, as the licence asks to say it. */
  readonly address: string;
  readonly file: string;
  close(): Promise<void>;
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

export const isAddress = (from: string): boolean => /^https?:\/\//i.test(from);

/**
 * An address is brought whole onto the disk before it is read: a zip has its directory at its end.
 * @throws ArchiveError when there is nothing, or nothing that can be read
 */
export const createSourceOpening =
  (knownValidators: KnownValidators): SourceOpening =>
  async ({ audience, from, answerMs = PATIENT.answerMs }) => {
    if (!isAddress(from)) {
      const path = resolve(from);
      const archive = await openArchive(path);
      return { archive, address: from, file: basename(path), close: () => Promise.resolve() };
    }
    const folder = await mkdtemp(join(tmpdir(), 'parvis-guide-'));
    const close = () => rm(folder, { recursive: true, force: true });
    try {
      const path = join(folder, 'archive');
      const known = await knownValidators(audience, from);
      const answer = await download(from, path, { known, waiting: { ...PATIENT, answerMs } });
      if (answer.kind === 'unchanged') return await close().then(() => null);
      const { etag, lastModified } = answer;
      const archive = await openArchive(path);
      return { archive, address: from, file: fileNamed(from), etag, lastModified, close };
    } catch (error) {
      await close();
      throw error;
    }
  };

const fileNamed = (address: string): string =>
  basename(new URL(address).pathname) || new URL(address).hostname;
