import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import metricsOfBricolage from '@capsizecss/metrics/bricolageGrotesque';
import metricsOfFigtree from '@capsizecss/metrics/figtree';
import metricsOfFraunces from '@capsizecss/metrics/fraunces';
import metricsOfSofiaSans from '@capsizecss/metrics/sofiaSans';
import metricsOfSofiaSansCondensed from '@capsizecss/metrics/sofiaSansCondensed';
import metricsOfSourceSans3 from '@capsizecss/metrics/sourceSans3';

export type FontFamily =
  | 'fraunces'
  | 'sourceSans3'
  | 'figtree'
  | 'bricolageGrotesque'
  | 'sofiaSans'
  | 'sofiaSansCondensed';

export interface Font {
  family: string;
  /** Package of `@fontsource-variable`, whose Latin file holds all that French needs. */
  packageName: string;
  weights: string;
  kind: 'serif' | 'sans';
  /** In font units: what the fallback face is matched to. */
  metrics: {
    ascent: number;
    descent: number;
    lineGap: number;
    unitsPerEm: number;
    xWidthAvg: number;
  };
}

export const fonts: Record<FontFamily, Font> = {
  fraunces: font('Fraunces', 'fraunces', '100 900', 'serif', metricsOfFraunces),
  sourceSans3: font('Source Sans 3', 'source-sans-3', '200 900', 'sans', metricsOfSourceSans3),
  figtree: font('Figtree', 'figtree', '300 900', 'sans', metricsOfFigtree),
  bricolageGrotesque: font(
    'Bricolage Grotesque',
    'bricolage-grotesque',
    '200 800',
    'sans',
    metricsOfBricolage,
  ),
  sofiaSans: font('Sofia Sans', 'sofia-sans', '1 1000', 'sans', metricsOfSofiaSans),
  sofiaSansCondensed: font(
    'Sofia Sans Condensed',
    'sofia-sans-condensed',
    '1 1000',
    'sans',
    metricsOfSofiaSansCondensed,
  ),
};

function font(
  family: string,
  packageName: string,
  weights: string,
  kind: Font['kind'],
  metrics: Font['metrics'],
): Font {
  return { family, packageName, weights, kind, metrics };
}

/** Where the font's file lies once installed. */
export const fontSource = (name: FontFamily): string => {
  const { packageName } = fonts[name];
  return require.resolve(
    `@fontsource-variable/${packageName}/files/${packageName}-latin-wght-normal.woff2`,
  );
};

const addresses = new Map<FontFamily, string>();

/** Address of the font, with the hash of its bytes, under `/assets/`. */
export function fontAddress(name: FontFamily): string {
  const known = addresses.get(name);
  if (known) return known;
  const hash = createHash('sha256')
    .update(readFileSync(fontSource(name)))
    .digest('hex')
    .slice(0, 10);
  const address = `/assets/fonts/${fonts[name].packageName}-${hash}.woff2`;
  addresses.set(name, address);
  return address;
}
