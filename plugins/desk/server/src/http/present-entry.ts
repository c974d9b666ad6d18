import { stageOf } from '../domain/stage';
import type { WrittenEntry } from '../store/written-entries';

/** An entry as the lists of the desk show it. */
export const presentEntry = (row: WrittenEntry, now: Date) => ({
  documentId: row.document_id,
  title: row.title,
  stage: stageOf(row, now),
  changed: row.changed,
  from: row.from,
  until: row.until,
  updatedAt: row.updated_at,
});
