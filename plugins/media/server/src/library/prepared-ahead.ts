import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '#platform';
import type { UploadRefusal } from '../domain/upload-refusal';
import { prepareFile, type IncomingFile, type PreparedFile } from '../images/prepare-file';

type Prepared = Result<PreparedFile, UploadRefusal>;

/** Files of a request that were prepared before its transaction began. */
interface PreparedAhead {
  /** By the path of the file that came in. */
  readonly files: ReadonlyMap<string, Prepared>;
  remove(): Promise<void>;
}

const STATE = 'preparedFiles';

/** Prepares the files, and leaves them in the state of their request. */
export async function prepareFilesAhead(
  state: Record<string, unknown>,
  incoming: readonly IncomingFile[],
  maxBytes: number,
): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'parvis-upload-'));
  const files = new Map<string, Prepared>();
  const ahead: PreparedAhead = {
    files,
    remove: () => rm(directory, { recursive: true, force: true }),
  };
  state[STATE] = ahead;
  for (const file of incoming) {
    files.set(file.filepath, await prepareFile(file, directory, maxBytes));
  }
}

export const filesPreparedAhead = (state: Record<string, unknown>): PreparedAhead | undefined =>
  state[STATE] as PreparedAhead | undefined;
