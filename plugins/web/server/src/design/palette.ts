import { contrastFailures, type ContrastFailure } from './contrast-rules';
import { darkScheme, lightScheme, type Recipe } from './draw-scheme';
import { plainCharacter, type PaletteCharacter } from './palette-character';
import type { Scheme } from './scheme';

export interface Palette {
  hue: number;
  light: Scheme;
  dark: Scheme;
}

export interface PaletteOptions {
  character?: PaletteCharacter;
  /** Replaces the hue that the character derives for the accent. */
  accentHue?: number;
  /** Multiplies every chroma: 0 is grey, 1 as drawn. */
  vividness?: number;
}

export type PaletteRefusal =
  { code: 'invalid-hue' } | { code: 'contrast-too-low'; failures: ContrastFailure[] };

export type PaletteResult = { ok: true; value: Palette } | { ok: false; refusal: PaletteRefusal };

/** A whole palette from one hue in degrees, or why it cannot be. */
export function paletteFromHue(hue: number, options: PaletteOptions = {}): PaletteResult {
  if (!Number.isFinite(hue) || hue < 0 || hue >= 360) {
    return { ok: false, refusal: { code: 'invalid-hue' } };
  }
  const recipe = recipeFor(hue, options);
  const palette = { hue, light: lightScheme(recipe), dark: darkScheme(recipe) };
  const failures = contrastFailures(palette);
  if (failures.length > 0) return { ok: false, refusal: { code: 'contrast-too-low', failures } };
  return { ok: true, value: palette };
}

function recipeFor(hue: number, options: PaletteOptions): Recipe {
  const character = options.character ?? plainCharacter;
  const vividness = options.vividness ?? 1;
  const tint = (h: number) => (l: number, c: number) => ({ l, c: c * vividness, h: h % 360 });
  return {
    character,
    neutral: (l, c) => ({ l, c, h: character.neutralHue ?? hue }),
    colour: tint(hue),
    accent: (l, c) => ({ l, c, h: (options.accentHue ?? hue + character.accent.shift) % 360 }),
  };
}
