import type { Painter } from '../painter';
import { disc, line, type Point } from '../path';
import { house, tower } from './houses';

export interface ChurchOptions {
  x: number;
  y: number;
  /** Width of the belfry; everything follows. */
  size: number;
  depth?: number;
  turn?: 1 | -1;
  /** Height of the pyramid against the belfry's width. */
  spire?: number;
}

/** A village church: nave, apse side chapel and square belfry. */
export function church(
  p: Painter,
  { x, y, size, depth = 0, turn = 1, spire = 0.9 }: ChurchOptions,
) {
  const roof = size * spire;
  return [
    house(p, {
      x: x + turn * size * 0.2,
      y,
      gable: size * 0.9,
      length: size * 1.7,
      walls: size * 0.95,
      pitch: 0.6,
      turn,
      depth,
      windows: false,
      chimney: false,
      seed: 'nave',
    }),
    tallWindows(p, x + turn * size * 1.1, y - size * 0.45, size, depth, turn),
    tower(p, { x, y, w: size, h: size * 2.3, roof, depth, belfry: true, windows: 0 }),
    cross(p, [x, y - size * 2.3 - roof], size, depth),
  ].join('');
}

function tallWindows(p: Painter, x: number, y: number, size: number, depth: number, turn: number) {
  const dark = p.light.lampsLit ? '#f3c06d' : p.tone('#4a4a58', depth, -0.3);
  return [0.35, 0.85, 1.35]
    .map((share) =>
      line(`M${x + turn * size * share} ${y - size * 0.2}v${size * 0.32}`, dark, size * 0.085),
    )
    .join('');
}

function cross(p: Painter, [x, y]: Point, size: number, depth: number): string {
  const iron = p.tone('#4c4a54', depth, -0.2);
  return (
    disc(x, y, size * 0.04, iron) +
    line(
      `M${x} ${y}v${-size * 0.24}m${-size * 0.07} ${size * 0.08}h${size * 0.14}`,
      iron,
      Math.max(1.2, size * 0.025),
    )
  );
}
