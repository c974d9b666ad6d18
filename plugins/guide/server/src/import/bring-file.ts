import { rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { download, PATIENT, type Validators } from './download';
import { makeImportFolder, sweepImportFolders } from './import-folders';

/** A file at hand, until it is closed. */
export interface BroughtFile extends Validators {
  readonly path: string;
  /** For whatever is unpacked on the way; it goes when the file is closed. */
  readonly folder: string;
  /** Whole, as the licence asks to say it. */
  readonly address: string;
  /** `vosdroits-latest.zip` */
  readonly file: string;
  close(): Promise<void>;
}

interface Wanted {
  /** What its server said of it when we had it last. */
  readonly known?: Validators;
  /** How long the server may take to begin its answer. */
  readonly answerMs?: number | undefined;
}

export const isAddress = (from: string): boolean => /^https?:\/\//i.test(from);

/**
 * An address is brought whole onto the disk before it is read: a zip has its directory at its end.
 * Null when the server says that it has not changed.
 * @throws ArchiveError when the server does not give it
 */
export async function bringFile(from: string, wanted: Wanted = {}): Promise<BroughtFile | null> {
  await sweepImportFolders();
  const folder = await makeImportFolder();
  const close = () => rm(folder, { recursive: true, force: true });
  const about = { folder, address: from, close };
  if (!isAddress(from)) return { ...about, path: resolve(from), file: basename(resolve(from)) };
  return orClose({ close }, async () => {
    const path = join(folder, 'archive');
    const answer = await download(from, path, conditionsOf(wanted));
    if (answer.kind === 'unchanged') return await close().then(() => null);
    const { etag, lastModified } = answer;
    return { ...about, path, file: fileNamed(from), etag, lastModified };
  });
}

/** What was brought does not outlive a failure to open it. */
export async function orClose<Opened>(
  { close }: Pick<BroughtFile, 'close'>,
  open: () => Promise<Opened>,
): Promise<Opened> {
  try {
    return await open();
  } catch (error) {
    await close();
    throw error;
  }
}

const conditionsOf = ({ known = {}, answerMs = PATIENT.answerMs }: Wanted) => ({
  known,
  waiting: { ...PATIENT, answerMs },
});

const fileNamed = (address: string): string =>
  basename(new URL(address).pathname) || new URL(address).hostname;
