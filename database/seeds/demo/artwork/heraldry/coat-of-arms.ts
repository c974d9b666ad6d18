import { charges, type ChargeName } from './charges';
import { contrasts, hexOf, type Tincture } from './tinctures';

interface Bearing {
  charge: ChargeName;
  tincture: Tincture;
  /** 1 by default; three stand two and one. */
  count?: 1 | 2 | 3;
}

/** Invented arms. Every layer must contrast with what it is laid on. */
export interface CoatOfArmsSpec {
  shield: 'modern' | 'old' | 'round';
  field: Tincture;
  bearing: Bearing;
  chief?: { tincture: Tincture; bearing?: Bearing };
  /** What the lower edge shows: water or a hill. */
  base?: { tincture: Tincture; edge: 'wavy' | 'hill' };
  ordinary?: { kind: 'pale' | 'bend' | 'chevron'; tincture: Tincture };
}

const outlines = {
  modern:
    'M10 8H190V176C190 206 168 214 140 216C120 217 106 222 100 232C94 222 80 217 60 216C32 214 10 206 10 176Z',
  old: 'M10 8H190V104C190 168 148 210 100 232C52 210 10 168 10 104Z',
  round: 'M10 8H190V140A90 92 0 0 1 10 140Z',
} as const;

const INK = '#2b2622';

/** The shield as SVG, 200 by 240 units. */
export function coatOfArmsSvg(spec: CoatOfArmsSpec): string {
  const outline = outlines[spec.shield];
  const layers = [
    `<path d="${outline}" fill="${hexOf(spec.field)}"/>`,
    spec.ordinary ? ordinary(spec.ordinary) : '',
    spec.base ? base(spec.base) : '',
    spec.chief ? chief(spec.chief) : '',
    bearings(spec.bearing, mainPlaces(spec)),
    `<path d="M10 8H100V232C60 216 10 200 10 140Z" fill="#ffffff" fill-opacity="0.07"/>`,
  ].join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 240" width="200" height="240"><clipPath id="shield"><path d="${outline}"/></clipPath><g clip-path="url(#shield)">${layers}</g><path d="${outline}" fill="none" stroke="${INK}" stroke-width="5" stroke-linejoin="round"/></svg>`;
}

/** Whether each layer obeys the rule of tincture. */
export function obeysTincture(spec: CoatOfArmsSpec): boolean {
  const ground = spec.ordinary?.tincture ?? spec.field;
  const pairs: [Tincture, Tincture][] = [[spec.bearing.tincture, ground]];
  if (spec.ordinary) pairs.push([spec.ordinary.tincture, spec.field]);
  if (spec.base) pairs.push([spec.base.tincture, spec.field]);
  if (spec.chief) pairs.push([spec.chief.tincture, spec.field]);
  if (spec.chief?.bearing) pairs.push([spec.chief.bearing.tincture, spec.chief.tincture]);
  return pairs.every(([upper, lower]) => contrasts(upper, lower));
}

type Place = readonly [x: number, y: number, size: number];

function mainPlaces(spec: CoatOfArmsSpec): readonly Place[] {
  const top = spec.chief ? 24 : 0;
  const rise = spec.base ? -14 : 0;
  const y = 112 + top + rise;
  const scale = spec.chief && spec.base ? 0.86 : spec.chief || spec.base ? 1 : 1.2;
  const layouts: Record<1 | 2 | 3, readonly Place[]> = {
    1: [[100, y, scale]],
    2: [
      [58, y, scale * 0.66],
      [142, y, scale * 0.66],
    ],
    3: [
      [58, y - 30, scale * 0.58],
      [142, y - 30, scale * 0.58],
      [100, y + 44, scale * 0.58],
    ],
  };
  return layouts[spec.bearing.count ?? 1];
}

function bearings(bearing: Bearing, places: readonly Place[]): string {
  const drawing = charges[bearing.charge](hexOf(bearing.tincture), INK);
  return places
    .map(([x, y, size]) => `<g transform="translate(${x} ${y}) scale(${size})">${drawing}</g>`)
    .join('');
}

function chief({ tincture, bearing }: NonNullable<CoatOfArmsSpec['chief']>): string {
  const band = `<path d="M0 0H200V64H0Z" fill="${hexOf(tincture)}"/><path d="M0 64H200" stroke="${INK}" stroke-width="3"/>`;
  if (!bearing) return band;
  const places: Record<1 | 2 | 3, readonly Place[]> = {
    1: [[100, 37, 0.46]],
    2: [
      [62, 37, 0.42],
      [138, 37, 0.42],
    ],
    3: [
      [48, 37, 0.4],
      [100, 37, 0.4],
      [152, 37, 0.4],
    ],
  };
  return band + bearings(bearing, places[bearing.count ?? 1]);
}

function base({ tincture, edge }: NonNullable<CoatOfArmsSpec['base']>): string {
  const paint = hexOf(tincture);
  if (edge === 'hill')
    return `<path d="M0 240V196Q100 134 200 196V240Z" fill="${paint}" stroke="${INK}" stroke-width="3"/>`;
  const wave = (y: number) => `M-10 ${y}q15 -13 30 0t30 0t30 0t30 0t30 0t30 0t30 0t30 0`;
  return [170, 192, 214]
    .map((y) => `<path d="${wave(y)}" fill="none" stroke="${paint}" stroke-width="10"/>`)
    .join('');
}

function ordinary({ kind, tincture }: NonNullable<CoatOfArmsSpec['ordinary']>): string {
  const bands = {
    pale: 'M62 -10H138V250H62Z',
    bend: 'M-14 30L30 -14L214 190L170 234Z',
    chevron: 'M100 66L210 176V236L100 134L-10 236V176Z',
  } as const;
  return `<path d="${bands[kind]}" fill="${hexOf(tincture)}" stroke="${INK}" stroke-width="3"/>`;
}
