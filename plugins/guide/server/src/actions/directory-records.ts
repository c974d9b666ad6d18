import type { Details } from '#platform';
import type { DirectoryRefusal } from '../domain/directory-refusals';
import type { DirectoryReport } from '../domain/directory-report';

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
