import type { NoteLine } from './local-note';
import type { ServiceLine } from './local-service';

/** `GET /guide/additions` */
export interface Additions {
  readonly notes: readonly NoteLine[];
  readonly services: readonly ServiceLine[];
}
