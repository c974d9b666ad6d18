import { ok, type Result } from '#platform';
import type { ArchiveRefusal } from '../domain/archive-fault';
import { isAssetName } from '../domain/asset';
import { textOf } from '../domain/file-text';
import type { LeftOutFile, UnreadableFile } from '../domain/import-report';
import type { GuideArchive } from '../import/archive';
import {
  entryIdOf,
  hashOf,
  readOfficialFile,
  type ArchiveFile,
  type EntryRow,
} from '../import/official-file';
import { readIndex, type Redirect } from '../import/redirections';
import { createBatchWriter } from './batch-writer';
import { createAssetKeeper } from './create-asset-keeper';
import type { GuideShelf, Opening } from './guide-shelf';
import { refusedArchive } from './refused-archive';
import { createTurn } from './turn';

export interface ArchiveAtHand {
  readonly archive: GuideArchive;
  /** Called after each file, with how much of the archive was read, from 0 to 1. */
  readonly onProgress?: (done: number, file: string) => void;
}

/** What is known of an archive once it was read. */
export interface ReadArchive {
  readonly ids: Set<string>;
  readonly unreadable: UnreadableFile[];
  readonly leftOut: LeftOutFile[];
  readonly redirects: Map<string, Redirect>;
  assets: ReadonlyMap<string, string>;
  madeOn: string | null;
}

const nothingYet = (): ReadArchive => ({
  ids: new Set(),
  unreadable: [],
  leftOut: [],
  redirects: new Map(),
  assets: new Map(),
  madeOn: null,
});

/** Stores what changed, ahead of what visitors read, as it comes. */
export async function readArchive(
  shelf: GuideShelf,
  opening: Opening,
  { archive, onProgress }: ArchiveAtHand,
): Promise<Result<ReadArchive, ArchiveRefusal>> {
  const found = nothingYet();
  const turn = createTurn();
  const writer = createBatchWriter((rows) => shelf.put(opening, rows));
  const keeper = createAssetKeeper((asset) => shelf.putAsset(opening, asset));
  found.assets = keeper.kept();
  try {
    for await (const file of archive.files()) {
      if (isAssetName(file.name)) {
        const reason = await keeper.keep(file);
        if (reason) noteUnreadable(file, { reason }, found);
      } else {
        const row = readFile(file, opening, found);
        if (row) await writer.add(row);
      }
      if (turn.isLong()) await turn.giveWay();
      onProgress?.(archive.done(), file.name);
    }
  } catch (error) {
    await writer.end();
    return refusedArchive(error);
  }
  await writer.end();
  return ok(found);
}

/** The row to write, when this file changed. */
function readFile(file: ArchiveFile, opening: Opening, found: ReadArchive): EntryRow | null {
  const id = entryIdOf(file);
  if (id === null) return noteIndex(file, found);
  if (found.ids.has(id)) return noteUnreadable(file, { reason: 'twice' }, found);
  const hash = hashOf(file);
  if (opening.hashes.get(id) !== hash) {
    const row = readOfficialFile(file, hash, opening.audience);
    if (row.ok) return (found.ids.add(id), row.value);
    noteUnreadable(file, { reason: row.reason, message: row.details?.message }, found);
    // What is in place is better than nothing.
    if (!opening.hashes.has(id)) return null;
  }
  found.ids.add(id);
  return null;
}

/** An index that cannot be read costs its redirections, not the guide. */
function noteIndex(file: ArchiveFile, found: ReadArchive): null {
  try {
    const { madeOn, redirects, document } = readIndex(textOf(file.bytes));
    if (document !== null) found.leftOut.push({ file: file.name, document });
    if (madeOn && madeOn > (found.madeOn ?? '')) found.madeOn = madeOn;
    for (const redirect of redirects) found.redirects.set(redirect.id, redirect);
  } catch (error) {
    return noteUnreadable(file, { reason: 'not-xml', message: String(error) }, found);
  }
  return null;
}

function noteUnreadable(
  { name }: ArchiveFile,
  why: Omit<UnreadableFile, 'file'>,
  found: ReadArchive,
): null {
  found.unreadable.push({ file: name, ...why });
  return null;
}
