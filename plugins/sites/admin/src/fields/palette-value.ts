/** What a site keeps of its colours: the key of a tone, or a hue of its own in degrees. */
export type PaletteValue =
  | { readonly kind: 'none' }
  | { readonly kind: 'tone'; readonly key: string }
  | { readonly kind: 'hue'; readonly hue: number };

const HUE = /^\d{1,3}$/;
const CIRCLE = 360;

export function readPalette(value: string | null | undefined): PaletteValue {
  if (!value) return { kind: 'none' };
  return HUE.test(value)
    ? { kind: 'hue', hue: Number(value) % CIRCLE }
    : { kind: 'tone', key: value };
}

/** A hue as it is kept, brought back onto the circle; anything else than a number is red, 0. */
export function writeHue(typed: string): string {
  const degrees = Math.round(Number(typed));
  return Number.isFinite(degrees) ? String(((degrees % CIRCLE) + CIRCLE) % CIRCLE) : '0';
}
