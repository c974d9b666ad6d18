import { mix } from '../colour';
import type { Painter } from '../painter';
import { at, disc, fill, line, oval, type Point } from '../path';
import type { Random } from '../random';

/** The shadow a thing of this width throws on flat ground. */
export function castShadow(p: Painter, x: number, y: number, width: number, length = 1): string {
  const low = 1.1 - p.light.altitude;
  const reach = width * (0.35 + low * 0.9) * length;
  return oval(
    x - p.side * reach * 0.7,
    y + width * 0.04,
    width * 0.4 + reach * 0.75,
    Math.max(2, width * 0.09),
    p.light.shade,
    p.light.lampsLit ? 0.18 : 0.26,
  );
}

interface TreeOptions {
  depth?: number;
  /** Colours of the crown: light, middle, dark. */
  crown?: readonly [string, string, string];
  shadow?: boolean;
  seed?: string;
}

/** A broad-leaved tree standing at (x, y), `size` tall; bare in winter. */
export function tree(p: Painter, x: number, y: number, size: number, o: TreeOptions = {}): string {
  const { depth = 0, crown = p.materials.foliage, shadow = true } = o;
  const random = p.random.fork(`tree/${x}/${y}/${o.seed ?? ''}`);
  const ground = shadow ? castShadow(p, x, y, size * 0.7) : '';
  if (p.materials.bare && !o.crown) return ground + bareTree(p, x, y, size, depth, random);
  const trunk = p.tone(p.materials.wood, depth, -0.35);
  const stem = `M${at([x - size * 0.035, y])}C${at([x - size * 0.02, y - size * 0.2])} ${at([x - size * 0.04, y - size * 0.35])} ${at([x - size * 0.09, y - size * 0.5])}L${at([x + size * 0.09, y - size * 0.5])}C${at([x + size * 0.03, y - size * 0.35])} ${at([x + size * 0.02, y - size * 0.2])} ${at([x + size * 0.045, y])}Z`;
  return (
    ground + fill(stem, trunk) + leaves(p, x, y - size * 0.62, size * 0.4, crown, depth, random)
  );
}

/** A crown built from the shade towards the light, in ever smaller tufts. */
export function leaves(
  p: Painter,
  x: number,
  y: number,
  r: number,
  [light, middle, dark]: readonly [string, string, string],
  depth: number,
  random: Random,
): string {
  const near = Math.min(1, r / 90);
  const shade = p.tone(dark, depth, -0.5);
  const mass = ring(random, x, y, r, 9 + Math.round(near * 8), 0.36);
  const edge = near > 0.3 ? ring(random, x, y, r * 1.14, 16 + Math.round(near * 22), 0.15) : [];
  const tufts = Array.from({ length: 12 + Math.round(near * 150) }, (): Blob => {
    const angle = random.between(0, Math.PI * 2);
    const reach = Math.sqrt(random.next()) * r * 0.96;
    return [
      x + Math.cos(angle) * reach * 1.12 + p.side * r * 0.1,
      y + Math.sin(angle) * reach * 0.86 - r * 0.1,
      r * random.between(0.09, 0.16) * (1.9 - near * 1.05),
    ];
  }).sort((a, b) => a[1] - p.side * a[0] * 0.4 - (b[1] - p.side * b[0] * 0.4));
  const tuft = (a: Blob) => {
    const [bx, by, br] = a;
    const facing = ((bx - x) * p.side * 0.55 - (by - y)) / r;
    const tint =
      facing > 0.2
        ? mix(middle, light, Math.min(1, facing))
        : mix(dark, middle, 0.55 + facing * 0.5);
    const step = Math.round(facing * 4) / 4;
    return disc(
      bx,
      by,
      br,
      p.slant([
        [0, p.tone(mix(tint, light, 0.25), depth, 0.12 + step * 0.32)],
        [0.55, p.tone(tint, depth, -0.12 + step * 0.2)],
        [1, p.tone(mix(tint, dark, 0.6), depth, -0.4)],
      ]),
    );
  };
  return (
    [...mass, ...edge].map(([bx, by, br]) => disc(bx, by, br, shade)).join('') +
    tufts.reverse().map(tuft).join('')
  );
}

type Blob = readonly [x: number, y: number, r: number];

function ring(random: Random, x: number, y: number, r: number, count: number, size: number) {
  return Array.from({ length: count }, (_, index): Blob => {
    const angle = (index / count) * Math.PI * 2 + random.between(-0.3, 0.3);
    const reach =
      r * (index % 3 === 0 && size > 0.3 ? random.between(0, 0.35) : random.between(0.6, 0.76));
    return [
      x + Math.cos(angle) * reach * 1.14,
      y + Math.sin(angle) * reach * 0.86,
      r * size * random.between(0.8, 1.2),
    ];
  });
}

function bareTree(p: Painter, x: number, y: number, size: number, depth: number, random: Random) {
  const bark = p.tone(mix(p.materials.wood, '#5b5560', 0.45), depth, -0.15);
  const strokes: string[] = [];
  const snow: string[] = [];
  const grow = (from: Point, angle: number, length: number, width: number, left: number) => {
    const to: Point = [from[0] + Math.cos(angle) * length, from[1] + Math.sin(angle) * length];
    const bend: Point = [
      (from[0] + to[0]) / 2 + random.between(-0.09, 0.09) * length,
      (from[1] + to[1]) / 2 + random.between(-0.05, 0.05) * length,
    ];
    strokes.push(line(`M${at(from)}Q${at(bend)} ${at(to)}`, bark, width));
    if (p.materials.snowy && width > size * 0.006) {
      snow.push(
        line(
          `M${at([from[0], from[1] - width * 0.4])}Q${at([bend[0], bend[1] - width * 0.4])} ${at([to[0], to[1] - width * 0.4])}`,
          p.tone('#f4f7fb', depth, 0.3),
          width * 0.45,
        ),
      );
    }
    if (left === 0) return;
    const forks = left > 2 ? 3 : 2;
    for (let i = 0; i < forks; i += 1) {
      const turn = (i - (forks - 1) / 2) * random.between(0.5, 0.85) + random.between(-0.14, 0.14);
      grow(to, angle + turn, length * random.between(0.62, 0.78), width * 0.62, left - 1);
    }
  };
  grow([x, y], -Math.PI / 2, size * 0.3, size * 0.055, size > 90 ? 4 : 3);
  const veil = p.glow([
    [0, p.tone(mix(p.materials.foliage[1], p.materials.wood, 0.4), depth), 0.22],
    [0.6, p.tone(p.materials.foliage[1], depth), 0.12],
    [1, p.tone(p.materials.foliage[1], depth), 0],
  ]);
  return oval(x, y - size * 0.62, size * 0.46, size * 0.4, veil) + strokes.join('') + snow.join('');
}

/** Lombardy poplar: the exclamation mark of the valleys. */
export function poplar(p: Painter, x: number, y: number, size: number, depth = 0): string {
  const [light, middle, dark] = p.materials.foliage;
  const flame = (dx: number, w: number, top: number) =>
    `M${at([x + dx - w * 0.5, y - size * 0.12])}C${at([x + dx - w * 1.1, y - size * 0.5])} ${at([x + dx - w * 0.3, y - size * top * 0.92])} ${at([x + dx, y - size * top])}C${at([x + dx + w * 0.4, y - size * top * 0.9])} ${at([x + dx + w * 1.1, y - size * 0.5])} ${at([x + dx + w * 0.5, y - size * 0.12])}Z`;
  const w = size * 0.13;
  return (
    castShadow(p, x, y, size * 0.2) +
    line(`M${at([x, y])}V${y - size * 0.2}`, p.tone(p.materials.wood, depth, -0.4), size * 0.025) +
    fill(flame(0, w, 1), p.tone(dark, depth, -0.25)) +
    fill(flame(p.side * w * 0.28, w * 0.62, 0.93), p.tone(middle, depth, 0.05)) +
    fill(flame(p.side * w * 0.5, w * 0.26, 0.84), p.tone(light, depth, 0.3))
  );
}

/** Juniper or cypress: dark, upright, whatever the season. */
export function juniper(p: Painter, x: number, y: number, size: number, depth = 0): string {
  const flame = (w: number, dx: number, top: number) =>
    `M${at([x + dx - w * 0.4, y])}C${at([x + dx - w, y - size * 0.4])} ${at([x + dx - w * 0.3, y - size * top])} ${at([x + dx, y - size * top])}C${at([x + dx + w * 0.3, y - size * top])} ${at([x + dx + w, y - size * 0.4])} ${at([x + dx + w * 0.4, y])}Z`;
  const w = size * 0.3;
  const cap = p.materials.snowy ? '#eef3f8' : mix(p.materials.evergreen, '#a9b87a', 0.4);
  return (
    castShadow(p, x, y, size * 0.5) +
    fill(flame(w, 0, 1), p.tone(p.materials.evergreen, depth, -0.4)) +
    fill(flame(w * 0.5, p.side * w * 0.32, 0.88), p.tone(cap, depth, 0.05))
  );
}

/** A fir of the heights, in drooping tiers. */
export function fir(p: Painter, x: number, y: number, size: number, depth = 0): string {
  const random = p.random.fork(`fir/${x}/${y}`);
  const tiers = 7;
  const green = mix(p.materials.evergreen, '#2f4d42', 0.5);
  const drawn: string[] = [];
  for (let i = 0; i < tiers; i += 1) {
    const t = i / tiers;
    const half = size * (0.25 - t * 0.2) * random.between(0.9, 1.1);
    const base = y - size * (0.1 + t * 0.78);
    const top = base - size * 0.24;
    const left = `M${at([x, top])}L${at([x - half, base])}Q${at([x - half * 0.5, base - size * 0.03])} ${at([x, base + size * 0.02])}Z`;
    const right = `M${at([x, top])}L${at([x + half, base])}Q${at([x + half * 0.5, base - size * 0.03])} ${at([x, base + size * 0.02])}Z`;
    const lit = p.materials.snowy ? '#e8eef4' : mix(green, '#a9b87a', 0.35);
    drawn.push(
      fill(left, p.tone(p.side < 0 ? lit : green, depth, p.side < 0 ? 0.12 : -0.5)),
      fill(right, p.tone(p.side < 0 ? green : lit, depth, p.side < 0 ? -0.5 : 0.12)),
    );
  }
  return (
    castShadow(p, x, y, size * 0.4) +
    line(`M${at([x, y])}v${-size * 0.14}`, p.tone(p.materials.wood, depth, -0.4), size * 0.04) +
    drawn.join('')
  );
}

/** A low bush or a stunted oak of the causse. */
export function bush(p: Painter, x: number, y: number, size: number, depth = 0, tint?: string) {
  const [light, middle, dark] = p.materials.foliage;
  const random = p.random.fork(`bush/${x}/${y}`);
  const crown: readonly [string, string, string] = tint
    ? [mix(tint, '#ffffff', 0.3), tint, mix(tint, '#22332c', 0.4)]
    : [light, middle, dark];
  return (
    castShadow(p, x, y, size * 1.5, 0.7) +
    leaves(p, x, y - size * 0.42, size * 0.62, crown, depth, random)
  );
}

/** Grass and flowers at the painter's feet. */
export function tufts(p: Painter, from: number, to: number, y: (x: number) => number, density = 1) {
  const random = p.random.fork(`tufts/${from}`);
  const count = Math.round(((to - from) / 14) * density);
  const flower = (
    { spring: '#f6ead0', summer: '#e9c9d8', autumn: '#dfc16b', winter: '', snow: '' } as const
  )[p.spec.season];
  return Array.from({ length: count }, () => {
    const x = random.between(from, to);
    const base = y(x) + random.next() ** 1.5 * (p.height - y(x));
    const size = 7 + ((base - y(x)) / p.height) * 60 * random.between(0.5, 1.2);
    const lean = random.between(-0.4, 0.4) * size;
    const paint = p.tone(
      mix(
        p.materials.meadow,
        p.materials.foliage[random.chance(0.5) ? 1 : 2],
        random.between(0.15, 0.6),
      ),
      0,
      random.between(-0.3, 0.35),
    );
    const blade = line(
      `M${at([x, base])}q${lean * 0.2} ${-size * 0.6} ${lean} ${-size}M${at([x + 3, base])}q${-lean * 0.1} ${-size * 0.5} ${-lean * 0.8} ${-size * 0.75}`,
      paint,
      1.6 + size * 0.03,
      0.8,
    );
    return (
      blade +
      (flower && random.chance(0.16)
        ? disc(x + lean, base - size, 1.6 + size * 0.07, p.tone(flower, 0, 0.2))
        : '')
    );
  }).join('');
}
