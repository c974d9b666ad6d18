import type { Painter } from '../painter';
import type { Point } from '../path';
import { church } from './church';
import { house, tower } from './houses';
import { bush, juniper } from './trees';

interface Cluster {
  /** Line on which the lowest row stands. */
  ground: (x: number) => number;
  from: number;
  to: number;
  rows: number;
  /** Rise from one row to the next. */
  rise: number;
  /** Width of a near house. */
  size: number;
  depth?: number;
  church?: { at: number; size: number; row?: number } | undefined;
  towers?: number;
}

/** Houses that climb a slope, the farthest first, with their church and dovecotes. */
export function village(p: Painter, label: string, o: Cluster): string {
  const random = p.random.fork(`village/${label}`);
  const { depth = 0 } = o;
  const drawn: { order: number; svg: string }[] = [];
  const width = o.to - o.from;
  for (let row = o.rows - 1; row >= 0; row -= 1) {
    const inset = (row / o.rows) * width * 0.26;
    const scale = 1 - row * 0.045;
    for (
      let x = o.from + inset;
      x < o.to - inset;
      x += o.size * scale * random.between(0.72, 1.25)
    ) {
      const y = o.ground(x) - row * o.rise + random.between(-0.22, 0.22) * o.rise;
      drawn.push({
        order: -row + random.next() * 0.5,
        svg: dwelling(p, random, [x, y], o.size * scale, depth),
      });
      if (random.chance(0.32))
        drawn.push({
          order: -row + 0.45,
          svg: garden(p, random, [x + o.size * 0.4, y + o.rise * 0.2], o.size * 0.42, depth),
        });
    }
  }
  if (o.church) drawn.push(parish(p, o, o.church));
  for (let i = 0; i < (o.towers ?? 1); i += 1) {
    const row = random.whole(0, Math.max(0, o.rows - 2));
    const x = random.between(o.from + width * 0.2, o.to - width * 0.2);
    drawn.push({
      order: -row + 0.1,
      svg: tower(p, {
        x,
        y: o.ground(x) - row * o.rise,
        w: o.size * 0.42,
        h: o.size * 0.95,
        roof: o.size * 0.5,
        depth,
      }),
    });
  }
  return drawn
    .sort((a, b) => a.order - b.order)
    .map(({ svg }) => svg)
    .join('');
}

function parish(
  p: Painter,
  o: Cluster,
  { at, size, row }: { at: number; size: number; row?: number },
) {
  const x = o.from + (o.to - o.from) * at;
  const level = row ?? o.rows - 1;
  const y = o.ground(x) - level * o.rise;
  return {
    order: -level + 0.2,
    svg: church(p, { x, y, size, depth: o.depth ?? 0, turn: at > 0.5 ? -1 : 1 }),
  };
}

function dwelling(
  p: Painter,
  random: Painter['random'],
  [x, y]: Point,
  size: number,
  depth: number,
) {
  const turn = random.chance(0.5) ? 1 : -1;
  return house(p, {
    x: turn === 1 ? x : x + size,
    y,
    gable: size * random.between(0.42, 0.6),
    length: size * random.between(0.45, 0.75),
    walls: size * random.between(0.42, 0.85),
    pitch: random.between(0.55, 0.8),
    turn,
    depth,
  });
}

function garden(p: Painter, random: Painter['random'], [x, y]: Point, size: number, depth: number) {
  return random.chance(0.3) ? juniper(p, x, y, size * 1.4, depth) : bush(p, x, y, size, depth);
}
