import { hex, legible, type Oklch } from './colour';
import { componentRatio, textRatio } from './contrast-rules';
import type { PaletteCharacter } from './palette-character';
import type { Scheme } from './scheme';

/** A character with the colours that it draws from, each by lightness and chroma. */
export interface Recipe {
  character: PaletteCharacter;
  neutral: (l: number, c: number) => Oklch;
  colour: (l: number, c: number) => Oklch;
  accent: (l: number, c: number) => Oklch;
}

/** A little above the rule, so that rounding never falls below it. */
const margin = 0.1;

/** Light greens and blues are held back: at the chroma of a yellow they glare. */
const calm = ({ l, c, h }: Oklch): Oklch => {
  const nearCyan = Math.max(0, Math.cos(((h - 200) * Math.PI) / 180));
  return { l, c: c * (1 - 0.5 * nearCyan), h };
};

export function lightScheme({ character, neutral, colour, accent }: Recipe): Scheme {
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

export function darkScheme({ character, neutral, colour, accent }: Recipe): Scheme {
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
