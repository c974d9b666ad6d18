import { ok, parisDate, refuse, type CivilDate, type Clock, type Result } from '#platform';
import type { DirectoryRefusal } from '../domain/directory-refusals';
import type { DirectoryReport } from '../domain/directory-report';
import type { Validators } from '../import/download';
import type { OpenedDirectory } from '../import/open-directory';
import type { DirectoryRecord, DirectoryRecords } from './directory-records';
import type { DirectoryShelf } from './directory-shelf';
import { readDirectory, type ReadDirectory } from './read-directory';
import { refusedArchive } from './refused-archive';

export interface DirectoryOrder {
  /** An address, or a path on this machine. */
  readonly from: string;
  /** Takes the directory even if more than a tenth of the counters are gone. */
  readonly acceptLoss?: boolean;
  /** Called now and then, with how much was read, from 0 to 1. */
  readonly onProgress?: (done: number, name: string) => void;
}

/** Null when the server says that the directory in place is its last. */
export type ImportedDirectory = Result<DirectoryReport | null, DirectoryRefusal>;

interface Deps {
  readonly shelf: DirectoryShelf;
  readonly openDirectory: (from: string, known: Validators) => Promise<OpenedDirectory | null>;
  readonly lock: <T>(work: () => Promise<T>) => Promise<T | null>;
  readonly records: DirectoryRecords;
  readonly clock: Clock;
}

/** More counters gone than this share: the directory is not whole. */
const LOSS_ALLOWED = 0.1;
/** More services that cannot be read than this share: the format is another. */
const UNREADABLE_ALLOWED = 0.01;

/** Stores the whole directory beside the one in place, then switches; a refusal changes nothing. */
export const importDirectory =
  (deps: Deps) =>
  async (order: DirectoryOrder): Promise<ImportedDirectory> => {
    const startedAt = deps.clock.now();
    const imported = await deps.lock(() => importOne(deps, order).catch(refusedArchive));
    if (imported === null) return refuse('busy');
    await deps.records.keep({
      address: order.from,
      startedAt,
      finishedAt: deps.clock.now(),
      ...outcomeOf(imported),
    });
    return imported;
  };

function outcomeOf(
  imported: ImportedDirectory,
): Pick<DirectoryRecord, 'outcome' | 'report' | 'details'> {
  if (!imported.ok) return { outcome: imported.reason, details: imported.details };
  return imported.value
    ? { outcome: 'imported', report: imported.value }
    : { outcome: 'unchanged' };
}

async function importOne(deps: Deps, order: DirectoryOrder): Promise<ImportedDirectory> {
  const opened = await deps.openDirectory(order.from, await deps.shelf.validatorsOf(order.from));
  if (!opened) return ok(null);
  try {
    return await store(deps, opened, order);
  } finally {
    await opened.close();
  }
}

async function store(
  { shelf, clock }: Deps,
  opened: OpenedDirectory,
  order: DirectoryOrder,
): Promise<ImportedDirectory> {
  const { number, replaces } = await shelf.open();
  let isShown = false;
  try {
    const found = await readDirectory(shelf, number, opened, order.onProgress);
    const report = reportOf(found, replaces);
    const refusal = refusalOf(report, order);
    if (refusal) return refusal;
    const { address, file, etag, lastModified } = opened;
    const { counters } = report;
    const dataOn = lastDayOf(found, parisDate(clock.now()));
    await shelf.finish(number, { address, file, etag, lastModified, counters, dataOn });
    isShown = true;
    return ok(report);
  } finally {
    if (!isShown) await shelf.abandon(number);
  }
}

/** A day to come is an error of the file. */
const lastDayOf = ({ days }: ReadDirectory, today: CivilDate): CivilDate | null =>
  [...days]
    .filter((day) => day <= today)
    .sort()
    .at(-1) ?? null;

const reportOf = (found: ReadDirectory, before: number): DirectoryReport => ({
  counters: found.counters.size,
  before,
  communes: found.communes.size,
  notLocal: found.notLocal,
  kinds: [...found.kinds]
    .map(([pivot, counters]) => ({ pivot, counters }))
    .sort((a, b) => b.counters - a.counters || a.pivot.localeCompare(b.pivot)),
  unreadable: found.unreadable,
});

function refusalOf(report: DirectoryReport, { acceptLoss }: DirectoryOrder) {
  const { counters, before, unreadable } = report;
  if (unreadable.length > 1 + counters * UNREADABLE_ALLOWED) {
    return refuse('unreadable-services', { services: unreadable.length, first: unreadable[0] });
  }
  if (counters === 0) return refuse('no-counters');
  const isTooLittle = counters < before * (1 - LOSS_ALLOWED);
  return isTooLittle && !acceptLoss ? refuse('lost-counters', { counters, before }) : null;
}
