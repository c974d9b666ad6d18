import type { Audience } from './audience';

/** One of `GET /guide/entries?audience=&q=` */
export interface FoundEntry {
  readonly audience: Audience;
  readonly id: string;
  readonly title: string;
  /** As visitors read it: « Fiche pratique », « Question-réponse »… */
  readonly type: string;
  /** Title of the theme above it; empty for what has none. */
  readonly theme: string;
}
