/** What was seen of one submission. */
export interface Observed {
  /** Milliseconds between the page and its submission; null when the page is not known. */
  readonly elapsed: number | null;
  readonly trapFilled: boolean;
  /** The browser worked for it, and the work was not shown before. */
  readonly proven: boolean;
  /** The visitor read again what they typed and confirmed it. */
  readonly confirmed: boolean;
}

export type Credit = 'proven' | 'confirmed' | 'doubtful';

/** Nobody reads a form, writes and sends in less. */
const LEAST_MS = 3_000;
const LEAST_TO_CONFIRM_MS = 1_000;

/**
 * How far a submission is believed. Doubt refuses nobody: who is doubted is asked to confirm, which
 * costs a person one more click and a machine a slower limit.
 */
export function creditOf({ elapsed, trapFilled, proven, confirmed }: Observed): Credit {
  if (elapsed === null || trapFilled) return 'doubtful';
  if (confirmed) return elapsed >= LEAST_TO_CONFIRM_MS ? 'confirmed' : 'doubtful';
  return proven && elapsed >= LEAST_MS ? 'proven' : 'doubtful';
}
