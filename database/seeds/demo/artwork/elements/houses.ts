import { mix } from '../colour';
import type { Painter } from '../painter';
import { at, fill, line, polygon, rect, type Point } from '../path';
import type { Random } from '../random';

export interface HouseOptions {
  /** Left end of the gable when `turn` is 1; right end when -1. */
  x: number;
  y: number;
  gable: number;
  length: number;
  /** Height of the walls. */
  walls: number;
  pitch?: number;
  turn?: 1 | -1;
  depth?: number;
  wall?: string;
  roof?: string;
  windows?: boolean;
  shutters?: string;
  chimney?: boolean;
  seed?: string;
}

/** A house of the Quercy: a gable and a long side under a steep brown roof. */
export function house(p: Painter, o: HouseOptions): string {
  const { x, y, gable: g, length: l, walls: h, turn = 1, depth = 0 } = o;
  const random = p.random.fork(`house/${o.seed ?? ''}/${x}/${y}`);
  const rise = g * (o.pitch ?? 0.62);
  const wall =
    o.wall ??
    random.pick([
      p.materials.stone,
      p.materials.stoneWarm,
      mix(p.materials.stone, p.materials.stoneWarm, 0.5),
    ]);
  const roof =
    o.roof ??
    mix(
      p.materials.roof,
      random.pick(['#7d5446', '#b97a58', '#96594a']),
      p.materials.snowy ? 0.08 : 0.5,
    );
  const gableLit = p.side === -turn;
  const point = (dx: number, dy: number): Point => [x + turn * dx, y + dy];
  const gableFace = polygon([
    point(0, 0),
    point(g, 0),
    point(g, -h),
    point(g / 2, -h - rise),
    point(0, -h),
  ]);
  const sideFace = polygon([point(g, 0), point(g + l, 0), point(g + l, -h), point(g, -h)]);
  const over = g * 0.05;
  const slope = polygon([
    point(g / 2 - over * 0.4, -h - rise - over * 0.5),
    point(g / 2 + l + over, -h - rise - over * 0.5),
    point(g + l + over, -h + over),
    point(g + over, -h + over),
  ]);
  const edge = `M${at(point(-over, -h + over))}L${at(point(g / 2 - over * 0.2, -h - rise - over * 0.5))}`;
  return [
    fill(sideFace, p.tone(wall, depth, gableLit ? -0.5 : 0.35)),
    fill(gableFace, p.tone(wall, depth, gableLit ? 0.4 : -0.55)),
    o.chimney === false ? '' : chimney(p, point(g / 2 + l * 0.78, -h - rise), g, wall, depth),
    fill(slope, roofPaint(p, roof, depth, gableLit ? -0.22 : 0.3)),
    line(edge, p.tone(roof, depth, gableLit ? 0.35 : -0.3), Math.max(1.4, g * 0.04)),
    o.windows === false ? '' : openings(p, o, point, gableLit, random),
  ].join('');
}

function roofPaint(p: Painter, roof: string, depth: number, exposure: number): string {
  return p.fade([
    [0, p.tone(roof, depth, exposure + 0.12)],
    [1, p.tone(roof, depth, exposure - 0.18)],
  ]);
}

function chimney(p: Painter, [x, y]: Point, g: number, wall: string, depth: number): string {
  const w = Math.max(3, g * 0.1);
  const base = rect(x - w / 2, y - w * 1.5, w, w * 2.4, p.tone(wall, depth, -0.15));
  return (
    base + rect(x - w * 0.65, y - w * 1.7, w * 1.3, w * 0.4, p.tone(p.materials.roof, depth, -0.1))
  );
}

function openings(
  p: Painter,
  o: HouseOptions,
  point: (dx: number, dy: number) => Point,
  gableLit: boolean,
  random: Random,
): string {
  const { gable: g, length: l, walls: h, depth = 0 } = o;
  const w = Math.max(2.2, Math.min(g * 0.13, h * 0.13));
  const shutter =
    o.shutters ?? random.pick(['#8fa5a0', '#9c5a4c', '#7b8fa6', '#a8a890', '#6f8573']);
  const floors = h > g * 0.95 ? 2 : 1;
  const drawn: string[] = [];
  const pane = (dx: number, dy: number, lit: boolean, size = w) => {
    drawn.push(
      windowAt(
        p,
        point(dx, dy),
        size,
        depth,
        lit,
        random.chance(0.6),
        l + g > 70 ? shutter : undefined,
      ),
    );
  };
  for (let floor = 0; floor < floors; floor += 1) {
    const dy = -h * (floors === 2 ? 0.36 + floor * 0.42 : 0.62);
    if (g > 12) [0.3, 0.7].forEach((share) => pane(g * share, dy, gableLit));
    const count = Math.max(1, Math.floor(l / (w * 4.6)));
    for (let i = 0; i < count; i += 1) pane(g + (l * (i + 0.5)) / count, dy, !gableLit);
  }
  if (g > 34) pane(g / 2, -h - g * 0.16, gableLit, w * 0.8);
  return drawn.join('');
}

/** A window centred on a point; a lamp behind it in the evening. */
export function windowAt(
  p: Painter,
  [x, y]: Point,
  w: number,
  depth: number,
  faceLit: boolean,
  lamp: boolean,
  shutter?: string,
): string {
  const h = w * 1.55;
  const glow = p.light.lampsLit && lamp;
  const glass = glow
    ? mix('#ffd27c', p.light.haze, depth * 0.7)
    : p.tone('#53535f', depth, faceLit ? -0.15 : -0.45);
  const shutters = shutter
    ? [-1, 1]
        .map((s) =>
          rect(
            x + s * w * 0.78 - w * 0.26,
            y - h / 2,
            w * 0.52,
            h,
            p.tone(shutter, depth, faceLit ? 0.1 : -0.4),
          ),
        )
        .join('')
    : '';
  const sill =
    w > 7
      ? rect(
          x - w * 0.62,
          y + h / 2,
          w * 1.24,
          w * 0.16,
          p.tone('#f3e7cf', depth, faceLit ? 0.2 : -0.35),
        )
      : '';
  return rect(x - w / 2, y - h / 2, w, h, glass) + shutters + sill;
}

export interface TowerOptions {
  /** Centre of the foot. */
  x: number;
  y: number;
  w: number;
  h: number;
  /** Height of the pyramid. */
  roof: number;
  depth?: number;
  wall?: string;
  cover?: string;
  belfry?: boolean;
  windows?: number;
  battlements?: boolean;
}

/** A square tower seen by its corner: dovecote, belfry, keep. */
export function tower(p: Painter, o: TowerOptions): string {
  const { x, y, w, h, depth = 0, wall = p.materials.stone, cover = p.materials.roof } = o;
  const corner = x + p.side * -w * 0.1;
  const [left, right] = [x - w / 2, x + w / 2];
  const leftLit = p.side < 0;
  const tones = (base: string) =>
    [p.tone(base, depth, leftLit ? 0.4 : -0.5), p.tone(base, depth, leftLit ? -0.5 : 0.4)] as const;
  const [wallLeft, wallRight] = tones(wall);
  const [roofLeft, roofRight] = tones(cover);
  const over = w * 0.07;
  const head = y - h;
  const parts = [
    rect(left, head, corner - left, h, wallLeft),
    rect(corner, head, right - corner, h, wallRight),
  ];
  if (o.battlements)
    parts.push(merlons(left, right, head, w, (mx) => (mx < corner ? wallLeft : wallRight)));
  if (o.roof > 0) {
    parts.push(
      fill(
        polygon([
          [left - over, head],
          [corner, head + over * 0.5],
          [x, head - o.roof],
        ]),
        roofLeft,
      ),
      fill(
        polygon([
          [corner, head + over * 0.5],
          [right + over, head],
          [x, head - o.roof],
        ]),
        roofRight,
      ),
    );
  }
  for (let i = 0; i < (o.windows ?? 1); i += 1) {
    const wy = head + h * (0.25 + (i * 0.6) / Math.max(1, o.windows ?? 1));
    parts.push(windowAt(p, [(left + corner) / 2, wy], w * 0.12, depth, leftLit, i % 2 === 0));
  }
  if (o.belfry) parts.push(belfry(p, left, corner, right, head, w, depth));
  return parts.join('');
}

function merlons(left: number, right: number, y: number, w: number, paint: (x: number) => string) {
  const size = w / 7;
  return [0, 2, 4, 6]
    .map((i) =>
      rect(left + (i * (right - left)) / 7, y - size, size, size + 1, paint(left + i * size)),
    )
    .join('');
}

function belfry(
  p: Painter,
  left: number,
  corner: number,
  right: number,
  head: number,
  w: number,
  depth: number,
) {
  const dark = p.light.lampsLit
    ? mix('#ffcf80', p.light.haze, 0.3 + depth * 0.5)
    : p.tone('#4a4552', depth, -0.3);
  const arch = (cx: number, aw: number) => {
    const top = head + w * 0.22;
    return fill(
      `M${at([cx - aw / 2, top + w * 0.42])}V${top}A${aw / 2} ${aw / 2} 0 0 1 ${at([cx + aw / 2, top])}V${top + w * 0.42}Z`,
      dark,
    );
  };
  const one = (right - corner) / 2;
  const two = (corner - left) / 2;
  return (
    arch(left + two, two * 0.5) +
    arch(corner + one, one * 0.5) +
    line(
      `M${left} ${head + w * 0.78}H${right}`,
      p.tone(p.materials.stoneWarm, depth, -0.3),
      w * 0.03,
    )
  );
}
