import type { Details } from '#platform';
import type { Audience } from '../domain/audience';
import type { ImportReport } from '../domain/import-report';
import type { ImportRefusal } from './import-guide';

export type FetchRefusal = ImportRefusal | 'busy';

/** What became of one import. */
export interface ImportRecord {
  readonly audience: Audience;
  readonly address: string;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  /** `unchanged`: the server said that the archive is the one in place. */
  readonly outcome: 'imported' | 'unchanged' | Exclude<FetchRefusal, 'busy'>;
  readonly report?: ImportReport | undefined;
  readonly details?: Details | undefined;
}

export interface ImportRecords {
  keep(record: ImportRecord): Promise<void>;
  /** The last one of each audience. */
  latest(): Promise<ImportRecord[]>;
}
