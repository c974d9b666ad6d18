import type { CivilDate } from '#platform';
import { isOfCommune, readCommune } from '../import/official-commune';
import { readService, type ServiceReading } from '../import/official-service';
import type { OpenedDirectory } from '../import/open-directory';
import { recordsIn } from '../import/record-splitter';
import type { DirectoryShelf, NumberedService, ServedBy } from './directory-shelf';

/** What a file of the directory held, all told. */
export interface ReadDirectory {
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

const BATCH = 500;

/** Puts its counters and communes on the shelf, as they come. */
export async function readDirectory(
  shelf: DirectoryShelf,
  number: number,
  opened: OpenedDirectory,
  onProgress?: (done: number, name: string) => void,
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
