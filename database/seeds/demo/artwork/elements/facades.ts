import { mix } from '../colour';
import type { Painter } from '../painter';
import { at, fill, line, polygon, rect } from '../path';
import { windowAt } from './houses';

interface Facade {
  x: number;
  /** Ground level. */
  y: number;
  w: number;
  h: number;
  depth?: number;
  /** Number of ground-floor arches; 0 for a door and a shop window. */
  arches?: number;
  floors?: number;
  seed: string;
  exposure?: number;
  timbered?: boolean;
  wall?: string;
}

/** A town house seen from the square; on a bastide, its ground floor is an arcade. */
export function facade(p: Painter, o: Facade): string {
  const { x, y, w, h, depth = 0, arches = 2, exposure = 0.2 } = o;
  const random = p.random.fork(`facade/${o.seed}`);
  const wall = o.wall ?? random.pick(['#ead9b8', '#e5c9a0', '#e9cdb1', '#dfd4be', '#e6bf98']);
  const shutter = random.pick(['#7f9a98', '#a55f50', '#6f86a0', '#8d9a76', '#b08a5a', '#7b6d83']);
  const ground = h * 0.36;
  const paint = p.fade([
    [0, p.tone(wall, depth, exposure + 0.1)],
    [1, p.tone(wall, depth, exposure - 0.22)],
  ]);
  return [
    roofOver(p, x, y - h, w, h * 0.13, depth, exposure),
    rect(x, y - h, w, h + 1, paint),
    o.timbered ? timbers(p, x, y - h, w, h - ground, depth) : '',
    arches > 0 ? arcade(p, { ...o, arches }, ground, wall) : shopFront(p, o, ground, shutter),
    upperWindows(p, o, ground, shutter),
    rect(x, y - ground - h * 0.012, w, h * 0.018, p.tone('#f4e9d2', depth, exposure), 0.8),
  ].join('');
}

function roofOver(
  p: Painter,
  x: number,
  y: number,
  w: number,
  rise: number,
  depth: number,
  exposure: number,
) {
  const roof = p.fade([
    [0, p.tone(p.materials.roof, depth, exposure + 0.05)],
    [1, p.tone(p.materials.roof, depth, exposure - 0.3)],
  ]);
  return (
    fill(
      polygon([
        [x - 6, y + 4],
        [x + w * 0.06, y - rise],
        [x + w * 0.94, y - rise],
        [x + w + 6, y + 4],
      ]),
      roof,
    ) + rect(x - 4, y + 2, w + 8, 8, p.tone('#6d4f45', depth, -0.4), 0.7)
  );
}

function arcade(p: Painter, o: Facade & { arches: number }, ground: number, wall: string): string {
  const { x, y, w, depth = 0 } = o;
  const bay = w / o.arches;
  const opening = bay * 0.74;
  const inside = p.fadeAt(Math.round(y - ground), Math.round(y), [
    [0, p.tone('#574a50', depth, -0.6)],
    [1, p.tone(mix(wall, '#7d6a62', 0.5), depth, -0.3)],
  ]);
  const lamp = p.light.lampsLit ? mix('#f7b860', p.light.haze, 0.25) : inside;
  return Array.from({ length: o.arches }, (_, i) => {
    const cx = x + bay * (i + 0.5);
    const spring = y - ground * 0.5;
    const arch = `M${at([cx - opening / 2, y])}V${spring}C${at([cx - opening / 2, spring - ground * 0.45])} ${at([cx + opening / 2, spring - ground * 0.45])} ${at([cx + opening / 2, spring])}V${y}Z`;
    const edge = `M${at([cx - opening / 2, spring])}C${at([cx - opening / 2, spring - ground * 0.45])} ${at([cx + opening / 2, spring - ground * 0.45])} ${at([cx + opening / 2, spring])}`;
    const reveal = `M${at([cx - p.side * opening * 0.5, y])}V${spring}h${p.side * opening * 0.12}V${y}Z`;
    return (
      fill(
        arch,
        p.light.lampsLit
          ? p.fade([
              [0, lamp],
              [1, p.tone('#8a6a50', depth, -0.2)],
            ])
          : inside,
      ) +
      fill(reveal, p.tone(wall, depth, 0.1)) +
      line(edge, p.tone('#f6ead0', depth, 0.3), Math.max(1.5, bay * 0.035), 0.8)
    );
  }).join('');
}

function shopFront(p: Painter, o: Facade, ground: number, shutter: string): string {
  const { x, y, w, depth = 0 } = o;
  const glass = p.light.lampsLit ? '#ffcf85' : p.tone('#6b7479', depth, -0.3);
  return [
    rect(x + w * 0.1, y - ground * 0.78, w * 0.5, ground * 0.56, p.tone(shutter, depth, -0.2)),
    rect(x + w * 0.13, y - ground * 0.7, w * 0.44, ground * 0.44, glass),
    rect(x + w * 0.7, y - ground * 0.76, w * 0.19, ground * 0.76, p.tone(shutter, depth, -0.35)),
  ].join('');
}

function upperWindows(p: Painter, o: Facade, ground: number, shutter: string): string {
  const { x, y, w, h, depth = 0, floors = 2, exposure = 0.2 } = o;
  const random = p.random.fork(`panes/${o.seed}`);
  const columns = Math.max(2, Math.round(w / (h * 0.26)));
  const size = Math.min((w / columns) * 0.3, h * 0.06);
  const drawn: string[] = [];
  for (let floor = 0; floor < floors; floor += 1) {
    const wy = y - ground - (h - ground) * ((floor + 0.48) / floors);
    for (let i = 0; i < columns; i += 1) {
      drawn.push(
        windowAt(
          p,
          [x + (w * (i + 0.5)) / columns, wy],
          size,
          depth,
          exposure > 0,
          random.chance(0.5),
          shutter,
        ),
      );
    }
  }
  return drawn.join('');
}

function timbers(p: Painter, x: number, y: number, w: number, h: number, depth: number): string {
  const wood = p.tone(p.materials.wood, depth, -0.2);
  const posts = Array.from({ length: 7 }, (_, i) => `M${x + (w * i) / 6} ${y + 4}v${h - 6}`).join(
    '',
  );
  const braces = `M${x} ${y + h * 0.45}L${x + w / 6} ${y + 4}M${x + w} ${y + h * 0.45}L${x + (w * 5) / 6} ${y + 4}`;
  return line(`${posts}M${x} ${y + h * 0.5}h${w}${braces}`, wood, 5, 0.75);
}
