import type { CivilDate } from '#platform';
import type { Validators } from '../import/download';
import type { DirectoryService } from '../import/official-service';

export interface DirectorySource extends Validators {
  readonly address: string;
  readonly file: string;
  readonly counters: number;
  /** Day of the last change of a counter. */
  readonly dataOn: CivilDate | null;
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
