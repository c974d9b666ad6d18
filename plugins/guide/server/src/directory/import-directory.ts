import {
  ok,
  parisDate,
  refuse,
  type CivilDate,
  type Clock,
  type Details,
  type Result,
} from '#platform';
import { refusalOfFault } from '../domain/archive-fault';
import type { DirectoryRefusal } from '../domain/directory-refusals';
import { ArchiveError } from '../import/archive';
import type { Validators } from '../import/download';
import type { OpenedDirectory } from './open-directory';
import { isOfCommune, readCommune } from './official-commune';
import { readService, type DirectoryService, type ServiceReading } from './official-service';
import { recordsIn } from './record-splitter';

export interface DirectoryOrder {
  /** An address, or a path on this machine. */
  readonly from: string;
  /** Takes the directory even if more than a tenth of the counters are gone. */
  readonly acceptLoss?: boolean;
  /** Called now and then, with how much was read, from 0 to 1. */
  readonly onProgress?: (done: number, name: string) => void;
}

/** What an import did, for the operator. */
export interface DirectoryReport {
  /** Offices that serve communes. */
  readonly counters: number;
  readonly before: number;
  /** Communes whose file says who serves them; the others are found by what counters say. */
  readonly communes: number;
  /** Services that are the counter of nothing: ministries, courts of the whole nation… */
  readonly notLocal: number;
  /** How many counters of each kind, the most numerous first. */
  readonly kinds: readonly { readonly pivot: string; readonly counters: number }[];
  readonly unreadable: readonly { readonly record: number; readonly message: string }[];
}

/** Null when the server says that the directory in place is its last. */
export type ImportedDirectory = Result<DirectoryReport | null, DirectoryRefusal>;

export interface DirectorySource extends Validators {
  readonly address: string;
  readonly file: string;
  readonly counters: number;
  /** Day of the last change of a counter. */
  readonly dataOn: CivilDate | null;
}

/** What became of one import. */
export interface DirectoryRecord {
  readonly address: string;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  /** `unchanged`: the server said that the directory is the one in place. */
  readonly outcome: 'imported' | 'unchanged' | DirectoryRefusal;
  readonly report?: DirectoryReport | undefined;
  readonly details?: Details | undefined;
}

export interface DirectoryRecords {
  keep(record: DirectoryRecord): Promise<void>;
}

/** A service under the number that files of communes know it by. */
export interface NumberedService extends DirectoryService {
  readonly number: number;
}

/** A commune, and the numbers of who serves it. */
export interface ServedBy {
  readonly insee: string;
  readonly counters: readonly number[];
}

export interface DirectoryShelf {
  /** `replaces`: how many counters pages read now. */
  open(): Promise<{ readonly number: number; readonly replaces: number }>;
  put(number: number, services: readonly NumberedService[]): Promise<void>;
  putCommunes(number: number, communes: readonly ServedBy[]): Promise<void>;
  /** Shows the directory to pages, all at once, and forgets the former one. */
  finish(number: number, source: DirectorySource): Promise<void>;
  abandon(number: number): Promise<void>;
  validatorsOf(address: string): Promise<Validators>;
}

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
const BATCH = 500;

/** Stores the whole directory beside the one in place, then switches; a refusal changes nothing. */
export const importDirectory =
  (deps: Deps) =>
  async (order: DirectoryOrder): Promise<ImportedDirectory> => {
    const startedAt = deps.clock.now();
    const imported = await deps.lock(() => orBroken(() => importOne(deps, order)));
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

async function orBroken(work: () => Promise<ImportedDirectory>): Promise<ImportedDirectory> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    const { fault, message } = error;
    return refuse(refusalOfFault(fault), { fault, message });
  }
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
    const found = await readDirectory(shelf, number, opened, order);
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

interface ReadDirectory {
  /** Numbers are given when a service or a commune first names an identifier. */
  readonly numbers: Map<string, number>;
  readonly counters: Set<string>;
  readonly communes: Set<string>;
  readonly kinds: Map<string, number>;
  /** On which its counters were changed. */
  readonly days: Set<CivilDate>;
  readonly unreadable: { record: number; message: string }[];
  records: number;
  notLocal: number;
}

async function readDirectory(
  shelf: DirectoryShelf,
  number: number,
  opened: OpenedDirectory,
  { onProgress }: DirectoryOrder,
): Promise<ReadDirectory> {
  const found: ReadDirectory = {
    ...{ numbers: new Map(), counters: new Set(), communes: new Set(), kinds: new Map() },
    ...{ days: new Set(), unreadable: [], records: 0, notLocal: 0 },
  };
  const services = inBatches<NumberedService>((batch) => shelf.put(number, batch));
  const communes = inBatches<ServedBy>((batch) => shelf.putCommunes(number, batch));
  for await (const file of opened.files()) {
    for await (const record of recordsIn(file)) {
      found.records += 1;
      if (isOfCommune(record)) await communes.add(noteCommune(record, found));
      else await services.add(noteService(readService(record), found));
      if (found.records % BATCH === 0) onProgress?.(opened.done(), opened.file);
    }
  }
  await services.end();
  await communes.end();
  return found;
}

/** The service to keep; one that comes twice is kept as it came first. */
function noteService(reading: ServiceReading, found: ReadDirectory): NumberedService | null {
  if (reading.kind === 'not-local') {
    found.notLocal += 1;
    return null;
  }
  if (reading.kind === 'unreadable') {
    found.unreadable.push({ record: found.records, message: reading.message });
    return null;
  }
  const { counter, services } = reading;
  if (found.counters.has(counter.id)) return null;
  found.counters.add(counter.id);
  if (counter.modifiedOn) found.days.add(counter.modifiedOn);
  for (const { pivot } of services) found.kinds.set(pivot, (found.kinds.get(pivot) ?? 0) + 1);
  return { number: numberOf(counter.id, found), counter, services };
}

/** A file of a commune that cannot be read leaves it to what counters say of themselves. */
function noteCommune(record: unknown, found: ReadDirectory): ServedBy | null {
  const commune = readCommune(record);
  if (!commune || found.communes.has(commune.insee)) return null;
  found.communes.add(commune.insee);
  return {
    insee: commune.insee,
    counters: commune.services.map((id) => numberOf(id, found)),
  };
}

function numberOf(id: string, { numbers }: ReadDirectory): number {
  const known = numbers.get(id);
  if (known !== undefined) return known;
  numbers.set(id, numbers.size);
  return numbers.size - 1;
}

function inBatches<Item>(write: (batch: readonly Item[]) => Promise<void>) {
  let batch: Item[] = [];
  const flush = async () => {
    const full = batch;
    batch = [];
    if (full.length > 0) await write(full);
  };
  return {
    async add(item: Item | null) {
      if (item === null) return;
      batch.push(item);
      if (batch.length >= BATCH) await flush();
    },
    end: flush,
  };
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
