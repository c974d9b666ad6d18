/** One site of the demonstration for each template. */
export const SHOWCASE = {
  causse: 'cardaillac',
  riviere: 'saint-cirq-lapopie',
  bastide: 'martel',
} as const;

export const showcaseLabels: readonly string[] = Object.values(SHOWCASE);
