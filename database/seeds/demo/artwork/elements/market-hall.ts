import { mix } from '../colour';
import type { Painter } from '../painter';
import { at, fill, line, polygon, rect } from '../path';

interface Hall {
  x: number;
  y: number;
  w: number;
  h: number;
  posts?: number;
}

/** A timber market hall: a great roof on stone pillars, and the dark of its frame. */
export function marketHall(p: Painter, { x, y, w, h, posts = 6 }: Hall): string {
  const eaves = y - h * 0.42;
  const tile = mix(p.materials.roof, '#86594a', p.materials.snowy ? 0.05 : 0.5);
  const roof = p.fade([
    [0, p.tone(tile, 0, 0.35)],
    [1, p.tone(tile, 0, -0.25)],
  ]);
  const inside = p.fade([
    [0, p.light.lampsLit ? '#8a5a3c' : p.tone('#4f4042', 0, -0.55)],
    [1, p.light.lampsLit ? '#d99a55' : p.tone('#a58f78', 0, -0.25)],
  ]);
  const ridge: [number, number] = [x + w * 0.2, x + w * 0.8];
  return [
    rect(x + w * 0.02, eaves, w * 0.96, y - eaves, inside),
    frame(p, x, eaves, w, h * 0.2, posts),
    fill(
      polygon([
        [x - w * 0.045, eaves + h * 0.03],
        [ridge[0], y - h],
        [ridge[1], y - h],
        [x + w * 1.045, eaves + h * 0.03],
      ]),
      roof,
    ),
    hip(p, x, eaves, ridge, y - h, w, h, tile),
    courses(p, x, eaves, ridge, y - h, w),
    rect(x - w * 0.045, eaves + h * 0.025, w * 1.09, h * 0.025, p.tone(p.materials.wood, 0, -0.35)),
    ...Array.from({ length: posts }, (_, i) =>
      pillar(p, x + w * 0.03 + (w * 0.94 * i) / (posts - 1), eaves + h * 0.05, y, w * 0.022),
    ),
  ].join('');
}

function hip(
  p: Painter,
  x: number,
  eaves: number,
  ridge: [number, number],
  top: number,
  w: number,
  h: number,
  tile: string,
) {
  const left = p.side > 0;
  const foot = left ? x - w * 0.045 : x + w * 1.045;
  const head = left ? ridge[0] : ridge[1];
  const inner = left ? x + w * 0.14 : x + w * 0.86;
  return fill(
    polygon([
      [foot, eaves + h * 0.03],
      [head, top],
      [inner, eaves + h * 0.03],
    ]),
    p.tone(tile, 0, -0.5),
    0.7,
  );
}

function courses(
  p: Painter,
  x: number,
  eaves: number,
  ridge: [number, number],
  top: number,
  w: number,
) {
  return Array.from({ length: 9 }, (_, i) => {
    const t = (i + 1) / 10;
    const left = ridge[0] + (x - w * 0.045 - ridge[0]) * t;
    const right = ridge[1] + (x + w * 1.045 - ridge[1]) * t;
    return line(
      `M${at([left, top + (eaves - top) * t])}H${right}`,
      p.tone('#5d3f38', 0, -0.3),
      1.6,
      0.28,
    );
  }).join('');
}

function frame(p: Painter, x: number, eaves: number, w: number, h: number, posts: number): string {
  const wood = p.tone(p.materials.wood, 0, -0.2);
  const bay = (w * 0.94) / (posts - 1);
  return Array.from({ length: posts }, (_, i) => {
    const px = x + w * 0.03 + bay * i;
    const left =
      i > 0
        ? `M${at([px, eaves + h])}Q${at([px - bay * 0.1, eaves + h * 0.3])} ${at([px - bay * 0.36, eaves + h * 0.3])}`
        : '';
    const right =
      i < posts - 1
        ? `M${at([px, eaves + h])}Q${at([px + bay * 0.1, eaves + h * 0.3])} ${at([px + bay * 0.36, eaves + h * 0.3])}`
        : '';
    return line(left + right, wood, 7);
  }).join('');
}

function pillar(p: Painter, x: number, top: number, y: number, half: number): string {
  const stone = p.materials.stone;
  const leftLit = p.side < 0;
  return [
    rect(x - half, top, half, y - top, p.tone(stone, 0, leftLit ? 0.4 : -0.45)),
    rect(x, top, half, y - top, p.tone(stone, 0, leftLit ? -0.45 : 0.4)),
    rect(x - half * 1.4, y - half, half * 2.8, half * 1.1, p.tone(stone, 0, -0.2)),
    rect(x - half * 1.3, top, half * 2.6, half * 0.7, p.tone(stone, 0, 0.1)),
  ].join('');
}

/** A stall under its striped awning, crates of colours in front. */
export function stall(
  p: Painter,
  x: number,
  y: number,
  w: number,
  colour: string,
  goods: readonly string[],
): string {
  const random = p.random.fork(`stall/${x}`);
  const h = w * 0.72;
  const stripes = 8;
  const awning = Array.from({ length: stripes }, (_, i) => {
    const [a, b] = [i / stripes, (i + 1) / stripes];
    const top = (t: number) => x + w * (0.08 + 0.84 * t);
    const low = (t: number) => x - w * 0.05 + w * 1.1 * t;
    const tint = i % 2 ? p.materials.canvas : colour;
    const bottom = y - h * 0.68;
    return (
      fill(
        polygon([
          [top(a), y - h],
          [top(b), y - h],
          [low(b), bottom],
          [low(a), bottom],
        ]),
        p.tone(tint, 0, 0.22),
      ) +
      fill(
        `M${at([low(a), bottom])}H${low(b)}q${-(low(b) - low(a)) / 2} ${h * 0.13} ${low(a) - low(b)} 0Z`,
        p.tone(tint, 0, -0.15),
      )
    );
  }).join('');
  const crates = goods.map((good, i) =>
    crate(p, x + (w * i) / goods.length, y - h * 0.2, w / goods.length, h * 0.2, good, random),
  );
  return [
    line(
      `M${x + w * 0.03} ${y}V${y - h * 0.9}M${x + w * 0.97} ${y}V${y - h * 0.9}`,
      p.tone(p.materials.wood, 0, -0.2),
      w * 0.018,
    ),
    rect(x + w * 0.02, y - h * 0.68, w * 0.96, h * 0.32, p.tone('#4d4346', 0, -0.5), 0.35),
    ...crates,
    rect(
      x - w * 0.01,
      y - h * 0.2,
      w * 1.02,
      h * 0.2,
      p.tone(mix(p.materials.canvas, '#c9b79a', 0.4), 0, -0.1),
    ),
    awning,
  ].join('');
}

function crate(
  p: Painter,
  x: number,
  y: number,
  w: number,
  h: number,
  good: string,
  random: Painter['random'],
) {
  const pieces = Array.from({ length: 14 }, () => {
    const r = w * random.between(0.07, 0.11);
    const [gx, gy] = [x + w * random.between(0.12, 0.88), y - h * random.between(0, 0.45)];
    return {
      gy,
      svg: `<circle cx="${gx.toFixed(1)}" cy="${gy.toFixed(1)}" r="${r.toFixed(1)}" fill="${p.slant(
        [
          [0, p.tone(mix(good, '#ffffff', 0.25), 0, 0.3)],
          [1, p.tone(good, 0, -0.35)],
        ],
      )}"/>`,
    };
  });
  return (
    pieces
      .sort((a, b) => a.gy - b.gy)
      .map(({ svg }) => svg)
      .join('') + rect(x + w * 0.03, y - h * 0.06, w * 0.94, h * 0.34, p.tone('#b98f62', 0, 0))
  );
}
