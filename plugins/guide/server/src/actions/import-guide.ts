import { ok, refuse, type Clock, type Result } from '#platform';
import { refusalOfFault, type ArchiveRefusal } from '../domain/archive-fault';
import { isAssetName } from '../domain/asset';
import type { Audience } from '../domain/audience';
import type { GuideSource } from '../domain/generation';
import type { ImportReport, LeftOutFile, UnreadableFile } from '../domain/import-report';
import { ArchiveError, type GuideArchive } from '../import/archive';
import {
  entryIdOf,
  hashOf,
  readOfficialFile,
  type ArchiveFile,
  type EntryRow,
} from '../import/official-file';
import { textOf } from '../domain/file-text';
import { readIndex, type Redirect } from '../import/redirections';
import { createBatchWriter } from './batch-writer';
import type { GuideShelf, Opening } from './guide-shelf';
import { createAssetKeeper } from './create-asset-keeper';
import { createTurn } from './turn';

export interface ImportOrder {
  readonly audience: Audience;
  readonly archive: GuideArchive;
  readonly source: GuideSource;
  /** Takes the archive even if more than a tenth of the entries are gone. */
  readonly acceptLoss?: boolean;
  /** Called after each file, with how much of the archive was read, from 0 to 1. */
  readonly onProgress?: (done: number, file: string) => void;
  /** Called when visitors see the guide. */
  readonly onShown?: () => void;
}

export type ImportRefusal = ArchiveRefusal | 'no-entries' | 'unreadable-entries' | 'lost-entries';

interface Deps {
  readonly shelf: GuideShelf;
  readonly clock: Clock;
}

/** More entries gone than this share of the guide: the archive is not whole. */
const LOSS_ALLOWED = 0.1;
/** More files that are not XML than this share: the same. */
const UNREADABLE_ALLOWED = 0.01;

/** Stores what an archive changes, then shows it all at once; a refusal changes nothing. */
export const importGuide =
  ({ shelf, clock }: Deps) =>
  async (order: ImportOrder): Promise<Result<ImportReport, ImportRefusal>> => {
    const opening = await shelf.open(order.audience);
    const read = await readArchive(shelf, opening, order);
    if (!read.ok) return read;
    const { ids, unreadable, leftOut, madeOn, redirects, assets } = read.value;
    const refusal = refusalOf(opening, read.value, order);
    if (refusal) return refusal;

    // The search of a guide in place misses nothing; a first guide is read before it is searched.
    const isFirst = opening.replaces !== 'archive';
    if (!isFirst) await shelf.index(opening);
    const today = clock.now().toISOString().slice(0, 10);
    const counts = await shelf.finish(opening, {
      source: order.source,
      textsOn: madeOn !== null && madeOn <= today ? madeOn : null,
      ids: [...ids],
      redirects: [...redirects.values()],
      assets,
      today,
    });
    order.onShown?.();
    if (isFirst) await shelf.index(opening);
    return ok({ ...counts, ...(await shelf.faults(opening)), unreadable, leftOut });
  };

/** What is known of an archive once it was read. */
interface ReadArchive {
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

async function readArchive(
  shelf: GuideShelf,
  opening: Opening,
  { archive, onProgress }: ImportOrder,
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
    if (!(error instanceof ArchiveError)) throw error;
    const { fault, message } = error;
    return refuse(refusalOfFault(fault), { fault, message });
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

function refusalOf(opening: Opening, found: ReadArchive, { acceptLoss }: ImportOrder) {
  const { ids, redirects } = found;
  const unreadable = found.unreadable.filter(({ file }) => !isAssetName(file));
  if (unreadable.length > 1 + ids.size * UNREADABLE_ALLOWED) {
    return refuse('unreadable-entries', { files: unreadable.length, first: unreadable[0] });
  }
  if (ids.size === 0) return refuse('no-entries');
  const lost = [...opening.current].filter((id) => !ids.has(id) && !redirects.has(id));
  const isTooMuch = lost.length > opening.current.size * LOSS_ALLOWED;
  if (opening.replaces !== 'archive' || acceptLoss || !isTooMuch) return null;
  return refuse('lost-entries', { lost: lost.length, of: opening.current.size });
}
