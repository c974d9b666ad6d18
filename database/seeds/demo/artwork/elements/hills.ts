import { mix } from '../colour';
import type { Painter } from '../painter';
import { at, below, fill, ribbon, type Point } from '../path';
import type { Random } from '../random';

interface Relief {
  /** Mean height of the crest. */
  y: number;
  amplitude: number;
  /** Width of the broadest undulation. */
  wave: number;
  from?: number;
  to?: number;
  step?: number;
}

/** An undulating crest; `roughness` above 0 adds smaller and smaller folds. */
export function crest(p: Painter, label: string, relief: Relief, roughness = 0.45): Point[] {
  const random = p.random.fork(label);
  const octaves = [0, 1, 2, 3].map((octave) => noise(random.fork(String(octave))));
  const { from = -40, to = p.width + 40, step = 24 } = relief;
  const points: Point[] = [];
  for (let x = from; x <= to; x += step) {
    const lift = octaves.reduce(
      (sum, wave, octave) =>
        sum + (wave((x / relief.wave) * 2 ** octave) - 0.5) * roughness ** octave,
      0,
    );
    points.push([x, relief.y - lift * relief.amplitude]);
  }
  return points;
}

function noise(random: Random): (x: number) => number {
  const knots = Array.from({ length: 64 }, () => random.next());
  return (x) => {
    const whole = Math.floor(x);
    const t = x - whole;
    const eased = t * t * (3 - 2 * t);
    const knot = (i: number) => knots[((i % 64) + 64) % 64] as number;
    return knot(whole) * (1 - eased) + knot(whole + 1) * eased;
  };
}

export const heightAt = (points: readonly Point[], x: number): number => {
  const next = points.findIndex(([px]) => px >= x);
  if (next <= 0) return (points[next === 0 ? 0 : points.length - 1] as Point)[1];
  const [ax, ay] = points[next - 1] as Point;
  const [bx, by] = points[next] as Point;
  return ay + ((by - ay) * (x - ax)) / (bx - ax);
};

/** A bare hill that melts into the haze at its foot. */
export function hill(p: Painter, points: readonly Point[], colour: string, depth: number): string {
  const top = Math.min(...points.map(([, y]) => y));
  const paint = p.fadeAt(top, top + 300, [
    [0, p.tone(colour, depth, 0)],
    [1, mix(p.tone(colour, depth, -0.1), p.light.haze, 0.45)],
  ]);
  return fill(below(points, p.height + 10), paint);
}

interface Woods {
  /** Width of a tree top. */
  size?: number;
  /** Nothing grows below this height: a belt of trees instead of a whole hill. */
  floor?: number;
  /** Depth of the rows of tree tops, from the crest down. */
  fringe?: number;
}

/** A hill under woods: rows of tree tops that catch the light, the farthest first. */
export function woodedHill(
  p: Painter,
  label: string,
  points: readonly Point[],
  depth: number,
  { size = 16, floor, fringe = 150 }: Woods = {},
): string {
  const random = p.random.fork(`wood/${label}`);
  const [, middle, dark] = p.materials.foliage;
  const ground = p.tone(mix(mix(middle, dark, 0.6), p.materials.evergreen, 0.3), depth, -0.35);
  const from = (points[0] as Point)[0];
  const to = (points.at(-1) as Point)[0];
  const bottom = floor ?? p.height + 10;
  const rows = Math.max(1, Math.round(fringe / (size * 0.72)));
  const domes: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    const scale = size * (1 + row * 0.05);
    for (let x = from + random.between(0, size); x < to; x += scale * random.between(0.75, 1.35)) {
      const y = heightAt(points, x) + row * size * 0.72 + random.between(-0.2, 0.2) * size;
      if (y < bottom)
        domes.push(treetop(p, x, y, scale * random.between(0.75, 1.3), depth, row / rows, random));
    }
  }
  const base =
    floor === undefined
      ? below(points, bottom)
      : ribbon(
          points.map(([x, y]) => [x, Math.min(y, floor)]),
          points.map(([x, y]) => [x, Math.min(y + fringe, floor)]),
        );
  return fill(base, ground) + domes.join('');
}

function treetop(
  p: Painter,
  x: number,
  y: number,
  size: number,
  depth: number,
  down: number,
  random: Random,
) {
  const [light, middle, dark] = p.materials.foliage;
  const evergreen = p.materials.evergreen;
  const kind = random.next();
  const body =
    kind > 0.78
      ? random.pick(p.materials.accents)
      : kind < 0.2
        ? mix(evergreen, dark, 0.3)
        : kind < 0.62
          ? middle
          : mix(middle, light, 0.5);
  const shade = down * 0.25;
  const paint = p.slant([
    [0, p.tone(mix(body, light, kind < 0.2 ? 0.1 : 0.5), depth, 0.3 - shade)],
    [0.42, p.tone(body, depth, -0.08 - shade)],
    [1, p.tone(mix(body, dark, 0.7), depth, -0.45 - shade)],
  ]);
  const h = size * (kind < 0.2 ? 1.15 : 0.8);
  const w = size * (kind < 0.2 ? 0.42 : 0.62);
  return fill(
    `M${at([x - w, y + size * 0.5])}C${at([x - w * 1.15, y - h * 0.35])} ${at([x - w * 0.5, y - h * 0.72])} ${at([x, y - h * 0.72])}C${at([x + w * 0.5, y - h * 0.72])} ${at([x + w * 1.15, y - h * 0.35])} ${at([x + w, y + size * 0.5])}Z`,
    paint,
  );
}

/** The brow of a near meadow or field. */
export function meadow(p: Painter, points: readonly Point[], colour: string, depth = 0): string {
  const top = Math.min(...points.map(([, y]) => y));
  const paint = p.fadeAt(top, p.height, [
    [0, p.tone(colour, depth, 0.35)],
    [0.5, p.tone(colour, depth * 0.5, 0)],
    [1, p.tone(colour, 0, -0.35)],
  ]);
  return fill(below(points, p.height + 10), paint);
}
