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
