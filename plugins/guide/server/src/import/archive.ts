import type { ArchiveFault } from '../domain/archive-fault';
import { isAssetName } from '../domain/asset';
import type { ArchiveFile } from './official-file';

/** An archive that is read once, file by file, in its order. */
export interface GuideArchive {
  files(): AsyncIterable<ArchiveFile> | Iterable<ArchiveFile>;
  /** How much of it was read, from 0 to 1. */
  done(): number;
}

/** The archive cannot be had, or not be read. Its message is for the log. */
export class ArchiveError extends Error {
  override name = 'ArchiveError';

  readonly fault: ArchiveFault;

  constructor(fault: ArchiveFault, message: string = fault) {
    super(message);
    this.fault = fault;
  }
}

/** What was thrown while an archive was brought or read: it has this fault, if nothing says else. */
export function archiveErrorOf(error: unknown, fault: ArchiveFault): ArchiveError {
  if (error instanceof ArchiveError) return error;
  return new ArchiveError(isFullDisk(error) ? 'no-room' : fault, reasonOf(error));
}

const isFullDisk = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT'].includes(String(error.code));

/** `fetch failed` says nothing; its cause does. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}

/** No official file is near this size; what is must not fill the memory. */
export const LARGEST_FILE = 32 * 1024 * 1024;

/** The official archive unpacks to 141 MB in some 5,560 files. */
const LARGEST_WHOLE = 2 * 1024 * 1024 * 1024;
const MOST_FILES = 100_000;

/** Counts what comes out of an archive, however little went in. @throws ArchiveError past bounds */
export function createBounds(largest = LARGEST_WHOLE) {
  let files = 0;
  let bytes = 0;
  return {
    add(name: string, size: number) {
      files += 1;
      bytes += size;
      if (files > MOST_FILES || bytes > largest) throw new ArchiveError('too-large', name);
    },
  };
}

export const baseName = (path: string): string => path.split('/').at(-1) ?? path;

/** XML, images and documents; not what a system leaves beside them: `._F1.xml`. */
export const isWanted = (path: string): boolean => {
  const name = baseName(path);
  return !name.startsWith('.') && (/\.xml$/i.test(name) || isAssetName(name));
};
