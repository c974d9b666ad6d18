import arial from '@capsizecss/metrics/arial';
import georgia from '@capsizecss/metrics/georgia';
import { fontAddress, fonts, type Font, type FontFamily } from './fonts';

const latinRange =
  'U+0-FF,U+131,U+152-153,U+178,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215';

/**
 * The font face, and a face of a font of every computer stretched to the same
 * measures, so that nothing jumps when the true one arrives.
 */
export function fontFaces(name: FontFamily): string {
  const { family, weights } = fonts[name];
  const source = `url(${fontAddress(name)}) format("woff2")`;
  return (
    `@font-face{font-family:"${family}";font-style:normal;font-weight:${weights};` +
    `font-display:swap;src:${source};unicode-range:${latinRange}}${fallbackFace(fonts[name])}`
  );
}

export const fontStack = (name: FontFamily): string => {
  const { family, kind } = fonts[name];
  return `"${family}","${family} Fallback",${kind === 'serif' ? 'Georgia,serif' : 'system-ui,sans-serif'}`;
};

function fallbackFace({ family, kind, metrics }: Font): string {
  const local = kind === 'serif' ? georgia : arial;
  const localNames =
    kind === 'serif'
      ? 'local("Georgia"),local("Gelasio"),local("Times New Roman")'
      : 'local("Arial"),local("Liberation Sans"),local("Helvetica")';
  const stretch = metrics.xWidthAvg / metrics.unitsPerEm / (local.xWidthAvg / local.unitsPerEm);
  const share = (measure: number) => percent(Math.abs(measure) / metrics.unitsPerEm / stretch);
  return (
    `@font-face{font-family:"${family} Fallback";src:${localNames};size-adjust:${percent(stretch)};` +
    `ascent-override:${share(metrics.ascent)};descent-override:${share(metrics.descent)};` +
    `line-gap-override:${share(metrics.lineGap)}}`
  );
}

const percent = (part: number) => `${(part * 100).toFixed(2)}%`;
