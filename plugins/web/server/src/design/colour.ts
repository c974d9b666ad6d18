import { clampChroma, formatHex, wcagContrast } from 'culori';

/** A colour in OKLCH: lightness 0–1, chroma 0–0.37, hue in degrees. */
export interface Oklch {
  l: number;
  c: number;
  h: number;
}

/** The nearest displayable colour of the same lightness and hue, as `#rrggbb`. */
export const hex = ({ l, c, h }: Oklch): string =>
  formatHex(clampChroma({ mode: 'oklch', l, c, h }, 'oklch'));

/** WCAG 2 contrast ratio, 1 to 21. */
export const contrast = (one: string, other: string): number => wcagContrast(one, other);

export const lowestContrast = (colour: string, backgrounds: string[]): number =>
  Math.min(...backgrounds.map((background) => contrast(colour, background)));

/**
 * The colour of this chroma and hue that is nearest to `from.l` and still has
 * the wanted contrast on every background; black or white when none has.
 */
export function legible(from: Oklch, backgrounds: string[], wanted: number): string {
  const start = hex(from);
  if (lowestContrast(start, backgrounds) >= wanted) return start;

  const limit = contrast(backgrounds[0] ?? '#fff', '#000') > 4.58 ? 0 : 1;
  return nearestLegible(from, limit, backgrounds, wanted);
}

function nearestLegible(from: Oklch, limit: 0 | 1, backgrounds: string[], wanted: number) {
  let failing = from.l;
  let passing: number = limit;
  for (let step = 0; step < 12; step += 1) {
    const middle = (failing + passing) / 2;
    const holds = lowestContrast(hex({ ...from, l: middle }), backgrounds) >= wanted;
    if (holds) passing = middle;
    else failing = middle;
  }
  return hex({ ...from, l: passing });
}
