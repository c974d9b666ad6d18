import type { ArchiveFile } from './official-file';

/** An archive that is read once, file by file, in its order. */
export interface GuideArchive {
  files(): AsyncIterable<ArchiveFile> | Iterable<ArchiveFile>;
  /** How much of it was read, from 0 to 1. */
  done(): number;
}

/** The archive itself cannot be read: cut short, not an archive, not found. */
export class ArchiveError extends Error {
  override name = 'ArchiveError';
  /** There is nothing to judge: the server did not give it. */
  readonly isUnreachable: boolean;

  constructor(message: string, { isUnreachable = false } = {}) {
    super(message);
    this.isUnreachable = isUnreachable;
  }
}

/** No official file is near this size; what is must not fill the memory. */
export const LARGEST_FILE = 32 * 1024 * 1024;

export const baseName = (path: string): string => path.split('/').at(-1) ?? path;

/** Not what a system leaves beside the files: `._F1.xml`. */
export const isXml = (path: string): boolean =>
  /\.xml$/i.test(path) && !baseName(path).startsWith('.');
