import { hex, legible, lowestContrast, type Oklch } from './colour';

/** The colours of one scheme, each as `#rrggbb`. */
export interface Scheme {
  /** Page background, and the two tints that set parts of it apart. */
  paper: string;
  tintLight: string;
  tintDeep: string;
  ink: string;
  inkMuted: string;
  /** Decorative hairlines; never the only mark of a control. */
  border: string;
  /** Edges of controls. */
  outline: string;
  /** Links, buttons, what must be seen. */
  strong: string;
  strongHover: string;
  onStrong: string;
  /** Large areas of colour and what is written on them. */
  block: string;
  onBlock: string;
  onBlockMuted: string;
  /** Marks and lines. */
  accent: string;
  onAccent: string;
  /** The same tone at full light, for areas that carry dark words. */
  bright: string;
  onBright: string;
  focus: string;
  open: string;
  closed: string;
  notice: string;
  onNotice: string;
  /** Veil over a photograph; opaque in the contrast proof. */
  scrim: string;
  onScrim: string;
}

export interface Palette {
  hue: number;
  light: Scheme;
  dark: Scheme;
}

/** How a template turns a hue into colours. */
export interface PaletteCharacter {
  /** Hue of the papers and inks; that of the commune when absent. */
  neutralHue?: number;
  paperChroma: number;
  tintChroma: number;
  paperLightness: number;
  tintLightLightness: number;
  tintDeepLightness: number;
  strong: { l: number; c: number };
  block: { l: number; c: number };
  accent: { l: number; c: number; shift: number };
  bright: { l: number; c: number };
  darkPaperLightness: number;
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

export interface ContrastFailure {
  scheme: 'light' | 'dark';
  colour: keyof Scheme;
  on: keyof Scheme;
  ratio: number;
  wanted: number;
}

export const plainCharacter: PaletteCharacter = {
  paperChroma: 0.006,
  tintChroma: 0.02,
  paperLightness: 0.99,
  tintLightLightness: 0.965,
  tintDeepLightness: 0.92,
  strong: { l: 0.45, c: 0.12 },
  block: { l: 0.36, c: 0.09 },
  accent: { l: 0.7, c: 0.14, shift: 150 },
  bright: { l: 0.84, c: 0.13 },
  darkPaperLightness: 0.19,
};

/** Text 4.5:1 and components 3:1 (WCAG 2.1, 1.4.3 and 1.4.11). */
const textRatio = 4.5;
const componentRatio = 3;

/** A little above the rule, so that rounding never falls below it. */
const margin = 0.1;

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

/** Every pair that must be told apart, with the ratio it needs. */
export const contrastRules: { colour: keyof Scheme; on: (keyof Scheme)[]; wanted: number }[] = [
  ...(['ink', 'inkMuted', 'strong', 'strongHover', 'open', 'closed'] as const).map((colour) => ({
    colour,
    on: ['paper', 'tintLight', 'tintDeep'] as (keyof Scheme)[],
    wanted: textRatio,
  })),
  { colour: 'onStrong', on: ['strong', 'strongHover'], wanted: textRatio },
  { colour: 'onBlock', on: ['block'], wanted: textRatio },
  { colour: 'onBlockMuted', on: ['block'], wanted: textRatio },
  { colour: 'onAccent', on: ['accent'], wanted: textRatio },
  { colour: 'onBright', on: ['bright'], wanted: textRatio },
  { colour: 'onNotice', on: ['notice'], wanted: textRatio },
  { colour: 'onScrim', on: ['scrim'], wanted: textRatio },
  { colour: 'outline', on: ['paper', 'tintLight', 'tintDeep'], wanted: componentRatio },
  { colour: 'accent', on: ['paper', 'tintLight'], wanted: componentRatio },
  { colour: 'focus', on: ['paper', 'tintLight', 'tintDeep'], wanted: componentRatio },
];

export function contrastFailures(palette: Palette): ContrastFailure[] {
  return (['light', 'dark'] as const).flatMap((scheme) =>
    contrastRules.flatMap(({ colour, on, wanted }) =>
      on
        .map((under) => ({
          scheme,
          colour,
          on: under,
          ratio: lowestContrast(palette[scheme][colour], [palette[scheme][under]]),
          wanted,
        }))
        .filter(({ ratio }) => ratio < wanted),
    ),
  );
}

interface Recipe {
  character: PaletteCharacter;
  neutral: (l: number, c: number) => Oklch;
  colour: (l: number, c: number) => Oklch;
  accent: (l: number, c: number) => Oklch;
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

/** Light greens and blues are held back: at the chroma of a yellow they glare. */
const calm = ({ l, c, h }: Oklch): Oklch => {
  const nearCyan = Math.max(0, Math.cos(((h - 200) * Math.PI) / 180));
  return { l, c: c * (1 - 0.5 * nearCyan), h };
};

function lightScheme({ character, neutral, colour, accent }: Recipe): Scheme {
  const paper = hex(neutral(character.paperLightness, character.paperChroma));
  const tintLight = hex(colour(character.tintLightLightness, character.tintChroma * 0.6));
  const tintDeep = hex(colour(character.tintDeepLightness, character.tintChroma));
  const papers = [tintDeep, tintLight, paper];
  const text = (from: Oklch, wanted = textRatio) => legible(from, papers, wanted + margin);
  const strong = text(colour(character.strong.l, character.strong.c));
  const block = hex(colour(character.block.l, character.block.c));
  const accentFill = legible(
    accent(character.accent.l, character.accent.c),
    [tintLight, paper],
    componentRatio + margin,
  );
  return {
    paper,
    tintLight,
    tintDeep,
    ink: text(neutral(0.22, 0.02), 10),
    inkMuted: text(neutral(0.45, 0.025), 5.2),
    border: hex(colour(character.tintDeepLightness - 0.07, character.tintChroma * 1.1)),
    outline: text(neutral(0.6, 0.03), componentRatio),
    strong,
    strongHover: text(colour(character.strong.l - 0.1, character.strong.c), 7),
    onStrong: legible(neutral(0.99, 0.004), [strong], textRatio + margin),
    block,
    onBlock: legible(neutral(0.985, 0.008), [block], 7),
    onBlockMuted: legible(colour(0.88, 0.04), [block], textRatio + margin),
    accent: accentFill,
    onAccent: legible(accent(0.2, 0.03), [accentFill], textRatio + margin),
    bright: hex(calm(accent(character.bright.l, character.bright.c))),
    onBright: hex(accent(0.2, 0.03)),
    focus: text(colour(0.5, 0.2), componentRatio + 1),
    open: text({ l: 0.45, c: 0.12, h: 150 }),
    closed: text({ l: 0.45, c: 0.13, h: 30 }),
    notice: hex({ l: 0.93, c: 0.07, h: 88 }),
    onNotice: hex({ l: 0.27, c: 0.05, h: 70 }),
    scrim: hex(colour(0.2, 0.04)),
    onScrim: '#ffffff',
  };
}

function darkScheme({ character, neutral, colour, accent }: Recipe): Scheme {
  const base = character.darkPaperLightness;
  const paper = hex(neutral(base, 0.012));
  const tintLight = hex(colour(base + 0.045, 0.02));
  const tintDeep = hex(colour(base + 0.1, 0.03));
  const papers = [tintDeep, tintLight, paper];
  const text = (from: Oklch, wanted = textRatio) => legible(from, papers, wanted + margin);
  const strong = text(colour(0.82, character.strong.c * 0.8));
  const strongHover = text(colour(0.9, character.strong.c * 0.5));
  const block = hex(colour(Math.min(0.38, character.block.l), character.block.c * 0.8));
  const accentFill = legible(accent(0.7, character.accent.c * 0.8), [tintLight, paper], 4);
  return {
    paper,
    tintLight,
    tintDeep,
    ink: text(neutral(0.95, 0.01), 9),
    inkMuted: text(neutral(0.8, 0.015), 5.2),
    border: hex(colour(base + 0.15, 0.03)),
    outline: text(neutral(0.66, 0.03), componentRatio),
    strong,
    strongHover,
    onStrong: legible(colour(0.18, 0.03), [strong, strongHover], textRatio + margin),
    block,
    onBlock: legible(neutral(0.97, 0.01), [block], 7),
    onBlockMuted: legible(colour(0.86, 0.04), [block], textRatio + margin),
    accent: accentFill,
    onAccent: legible(accent(0.2, 0.03), [accentFill], textRatio + margin),
    bright: hex(calm(accent(character.bright.l - 0.08, character.bright.c * 0.8))),
    onBright: hex(accent(0.2, 0.03)),
    focus: text(colour(0.85, 0.14), componentRatio + 1),
    open: text({ l: 0.82, c: 0.13, h: 150 }),
    closed: text({ l: 0.82, c: 0.1, h: 35 }),
    notice: hex({ l: 0.38, c: 0.06, h: 85 }),
    onNotice: hex({ l: 0.96, c: 0.03, h: 90 }),
    scrim: hex(colour(0.16, 0.03)),
    onScrim: '#ffffff',
  };
}
