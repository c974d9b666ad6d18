import type { NoteLine } from './local-note';
import type { ServiceLine } from './local-service';
import type { OwnEntryLine } from './own-entry';

/** `GET /guide/additions` */
export interface Additions {
  readonly notes: readonly NoteLine[];
  readonly services: readonly ServiceLine[];
  readonly ownEntries: readonly OwnEntryLine[];
}
