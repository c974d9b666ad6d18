/** A redirection of a site: from one of its addresses, to another or to another site. */
export interface RedirectStep {
  readonly from: string;
  readonly to: string;
}

/** Whether whoever asks this address is sent around without end. */
export function isLoop(steps: readonly RedirectStep[], start: string): boolean {
  const next = new Map(steps.map(({ from, to }) => [from, to]));
  const seen = new Set<string>();
  let at: string | undefined = start;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    at = next.get(at);
  }
  return at !== undefined;
}
