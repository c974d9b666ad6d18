const metals = { or: '#e9b93b', argent: '#f6f3ea' } as const;

const colours = {
  gueules: '#b8332f',
  azur: '#2b5a9b',
  sinople: '#3a7447',
  sable: '#2c2b30',
  pourpre: '#7a4470',
} as const;

export type Tincture = keyof typeof metals | keyof typeof colours;

export const hexOf = (tincture: Tincture): string => ({ ...metals, ...colours })[tincture];

const isMetal = (tincture: Tincture) => tincture in metals;

/** The rule of tincture: no metal on metal, no colour on colour. */
export const contrasts = (upper: Tincture, lower: Tincture): boolean =>
  isMetal(upper) !== isMetal(lower);
