import type { EntryRow } from '../import/official-file';

const BATCH_LENGTH = 1_000_000;

/** Writes a batch while the next one is being read. */
export function createBatchWriter(write: (rows: EntryRow[]) => Promise<void>) {
  let batch: EntryRow[] = [];
  let bytes = 0;
  let writing: Promise<void> = Promise.resolve();

  async function flush() {
    const rows = batch;
    batch = [];
    bytes = 0;
    await writing;
    if (rows.length > 0) writing = write(rows);
    // A failure is met by the next flush; nobody hears of it in between.
    writing.catch(() => {});
  }

  return {
    async add(row: EntryRow) {
      batch.push(row);
      bytes += row.xml.length;
      if (bytes >= BATCH_LENGTH) await flush();
    },
    async end() {
      await flush();
      await writing;
    },
  };
}
