import type { AdditionFields, KeptAddition } from './addition';
import type { Audience } from './audience';
import type { Reach } from './reach';

/**
 * What is typed of a service: replaced by `href` and `label`, or hidden when both are empty.
 * `POST /guide/services`, `PUT /guide/services/:documentId`
 */
export interface ServiceFields extends AdditionFields {
  readonly audience: Audience;
  readonly service: string;
  /** Null: wherever it stands. */
  readonly entry: string | null;
  readonly label: string | null;
  /** Path of the site or `https://` address. */
  readonly href: string | null;
  readonly reason: string | null;
}

/** A service as it is kept. */
export interface ServiceSheet extends ServiceFields, KeptAddition {}

/** A service that is replaced or hidden, in the list of `GET /guide/additions`. */
export interface ServiceLine {
  readonly documentId: string;
  readonly audience: Audience;
  /** `R1234` */
  readonly service: string;
  readonly serviceTitle: string;
  /** Null where it is replaced wherever it stands. */
  readonly entry: string | null;
  readonly entryTitle: string | null;
  /** Null, as `href`, for a service that is hidden. */
  readonly label: string | null;
  readonly href: string | null;
  /** Why it is not offered, for visitors. */
  readonly reason: string | null;
  readonly reach: Reach;
  /** Instant. */
  readonly savedAt: string;
}
