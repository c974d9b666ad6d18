/**
 * By which a tab of the administration names the view that it shows. In an answer it says `over`
 * when the request named no view that lasts: the tab goes back to its own eyes.
 */
export const VIEWING_HEADER = 'x-parvis-viewing';

/** `POST /sites/people/:documentId/viewing`: a look through somebody else’s eyes. */
export interface View {
  /** Names it in each request. */
  readonly id: string;
  /** Of the person seen. */
  readonly name: string;
  /** Instant. */
  readonly endsAt: string;
}
