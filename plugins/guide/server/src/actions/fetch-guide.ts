import { ok, refuse, type Clock, type Result } from '#platform';
import type { ArchiveRefusal } from '../domain/archive-fault';
import type { Audience } from '../domain/audience';
import type { ImportReport } from '../domain/import-report';
import type { OpenedSource, SourceOpening } from '../import/open-source';
import type { GuideShelf } from './guide-shelf';
import type { ImportOrder, importGuide } from './import-guide';
import type { FetchRefusal, ImportRecord, ImportRecords } from './import-records';
import { refusedArchive } from './refused-archive';

export interface FetchOrder extends Pick<ImportOrder, 'acceptLoss' | 'onProgress'> {
  readonly audience: Audience;
  /** An address, or a path on this machine. */
  readonly from: string;
  /** How long the server may take to begin its answer. */
  readonly answerMs?: number;
}

/** Null when the server says that the archive in place is its last. */
export type Fetched = Result<ImportReport | null, FetchRefusal>;

interface Deps {
  readonly importGuide: ReturnType<typeof importGuide>;
  readonly shelf: Pick<GuideShelf, 'index'>;
  readonly openSource: SourceOpening;
  readonly records: ImportRecords;
  readonly lock: <T>(audience: Audience, work: () => Promise<T>) => Promise<T | null>;
  readonly clock: Clock;
}

/** Brings an archive from where it is, imports it, and remembers what became of it. */
export const fetchGuide =
  (deps: Deps) =>
  async (order: FetchOrder): Promise<Fetched> => {
    const startedAt = deps.clock.now();
    const fetched = await deps.lock(order.audience, () => fetchOne(deps, order));
    if (fetched === null) return refuse('busy');
    await deps.records.keep({
      audience: order.audience,
      address: order.from,
      startedAt,
      finishedAt: deps.clock.now(),
      ...outcomeOf(fetched),
    });
    return fetched;
  };

async function fetchOne(deps: Deps, order: FetchOrder): Promise<Fetched> {
  const source = await open(deps, order);
  if (!source.ok) return source;
  if (source.value === null) return finishedBefore(deps, order);
  const { archive, close, address, file, etag, lastModified } = source.value;
  const about = { kind: 'archive', address, file, etag, lastModified } as const;
  try {
    return await deps.importGuide({ ...order, archive, source: about });
  } finally {
    await close();
  }
}

/** The archive is in place, but its import may have died before it ended. */
async function finishedBefore({ shelf }: Deps, { audience }: FetchOrder): Promise<Fetched> {
  await shelf.index({ audience });
  return ok(null);
}

async function open(
  { openSource }: Deps,
  order: FetchOrder,
): Promise<Result<OpenedSource | null, ArchiveRefusal>> {
  try {
    return ok(await openSource(order));
  } catch (error) {
    return refusedArchive(error);
  }
}

function outcomeOf(fetched: Fetched): Pick<ImportRecord, 'outcome' | 'report' | 'details'> {
  if (fetched.ok) {
    return fetched.value
      ? { outcome: 'imported', report: fetched.value }
      : { outcome: 'unchanged' };
  }
  const { reason, details } = fetched;
  return { outcome: reason === 'busy' ? 'unreachable' : reason, details };
}
