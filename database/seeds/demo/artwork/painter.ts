import { mix } from './colour';
import { lightOf, type Light } from './light';
import { materialsOf, type Materials } from './materials';
import { seededRandom, type Random } from './random';
import type { LandscapeSpec } from './landscape-spec';

/** Heights are in thousandths of the picture; widths follow its proportions. */
export const HEIGHT = 1000;

type Stop = readonly [offset: number, colour: string, opacity?: number];

export interface Painter {
  spec: LandscapeSpec;
  width: number;
  height: number;
  random: Random;
  light: Light;
  materials: Materials;
  /** -1 when the light comes from the left, 1 from the right. */
  side: -1 | 1;
  /**
   * A material as seen here: `exposure` from -1 (in the shade) to 1 (facing the light),
   * `depth` from 0 (at hand) to 1 (lost in the haze).
   */
  tone(base: string, depth?: number, exposure?: number): string;
  /** A vertical gradient over the shape it fills. */
  fade(stops: readonly Stop[]): string;
  /** A vertical gradient between two heights of the picture. */
  fadeAt(from: number, to: number, stops: readonly Stop[]): string;
  /** From the side of the light, above, to the opposite corner. */
  slant(stops: readonly Stop[]): string;
  glow(stops: readonly Stop[]): string;
  definitions(): string;
}

export function createPainter(spec: LandscapeSpec, proportions: number): Painter {
  const random = seededRandom(`${spec.seed}/${spec.scene}`);
  const light = lightOf(spec.hour, spec.season);
  const fromLeft = spec.sun ? spec.sun === 'left' : random.fork('sun').chance(0.5);
  const side = fromLeft ? -1 : 1;
  const gradients = gradientBook(side);
  return {
    spec,
    width: HEIGHT * proportions,
    height: HEIGHT,
    random,
    light,
    materials: materialsOf(spec.season),
    side,
    tone: (base, depth = 0, exposure = 0) => toneIn(light, base, depth, exposure),
    ...gradients,
  };
}

function toneIn(light: Light, base: string, depth: number, exposure: number): string {
  const turned =
    exposure < 0
      ? mix(base, light.shade, Math.min(0.75, -exposure * 0.6))
      : mix(base, light.glow, Math.min(0.7, exposure * 0.5));
  const dimmed = mix(turned, light.shade, light.darkness * (exposure > 0 ? 0.75 : 1));
  return mix(dimmed, light.haze, depth);
}

function gradientBook(side: -1 | 1) {
  const known = new Map<string, string>();
  const add = (open: string, close: string, stops: readonly Stop[]) => {
    const body = `${open}>${stops.map(stopTag).join('')}${close}`;
    const id = known.get(body) ?? `g${known.size}`;
    known.set(body, id);
    return `url(#${id})`;
  };
  return {
    fade: (stops: readonly Stop[]) =>
      add('<linearGradient x1="0" y1="0" x2="0" y2="1"', '</linearGradient>', stops),
    fadeAt: (from: number, to: number, stops: readonly Stop[]) =>
      add(
        `<linearGradient gradientUnits="userSpaceOnUse" x1="0" y1="${from}" x2="0" y2="${to}"`,
        '</linearGradient>',
        stops,
      ),
    slant: (stops: readonly Stop[]) =>
      add(
        `<linearGradient x1="${0.5 + side * 0.34}" y1="0.04" x2="${0.5 - side * 0.3}" y2="0.96"`,
        '</linearGradient>',
        stops,
      ),
    glow: (stops: readonly Stop[]) => add('<radialGradient', '</radialGradient>', stops),
    definitions: () =>
      [...known].map(([body, id]) => body.replace(/^<\w+/, (tag) => `${tag} id="${id}"`)).join(''),
  };
}

const stopTag = ([offset, colour, opacity = 1]: Stop) =>
  `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`;
