import { ok, refuse, type Clock, type Result } from '#platform';
import type { ArchiveRefusal } from '../domain/archive-fault';
import { isAssetName } from '../domain/asset';
import type { Audience } from '../domain/audience';
import type { GuideSource } from '../domain/generation';
import type { ImportReport } from '../domain/import-report';
import type { GuideShelf, Opening } from './guide-shelf';
import { readArchive, type ArchiveAtHand, type ReadArchive } from './read-archive';

export interface ImportOrder extends ArchiveAtHand {
  readonly audience: Audience;
  readonly source: GuideSource;
  /** Takes the archive even if more than a tenth of the entries are gone. */
  readonly acceptLoss?: boolean;
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
