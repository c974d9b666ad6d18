import { mix } from '../colour';
import type { Painter } from '../painter';
import { at, curve, disc, fill, line, oval, polygon, rect, type Point } from '../path';
import { heightAt } from './hills';
import { bush } from './trees';

/** Rows that run to a vanishing point over ground bounded by a crest. */
export function furrows(
  p: Painter,
  crestLine: readonly Point[],
  vanish: Point,
  colour: string,
  count: number,
  opacity = 0.5,
) {
  const from = (crestLine[0] as Point)[0];
  const to = (crestLine.at(-1) as Point)[0];
  return Array.from({ length: count }, (_, i) => {
    const footX = from - (to - from) * 0.6 + ((to - from) * 2.2 * i) / count;
    const foot: Point = [footX, p.height + 20];
    const head = meet(vanish, foot, crestLine);
    return line(`M${at(head)}L${at(foot)}`, colour, 3, opacity);
  }).join('');
}

function meet(vanish: Point, foot: Point, crestLine: readonly Point[]): Point {
  for (let t = 0; t <= 1; t += 0.01) {
    const x = vanish[0] + (foot[0] - vanish[0]) * t;
    const y = vanish[1] + (foot[1] - vanish[1]) * t;
    if (y >= heightAt(crestLine, x)) return [x, y];
  }
  return foot;
}

interface Vines {
  brow: readonly Point[];
  vanish: Point;
  rows: number;
}

/** Vine rows in perspective: stocks far away, leaves at hand. */
export function vines(p: Painter, { brow, vanish, rows }: Vines): string {
  const random = p.random.fork('vines');
  const drawn: { y: number; svg: string }[] = [];
  for (let row = 0; row < rows; row += 1) {
    const foot: Point = [-p.width * 0.45 + (p.width * 1.9 * row) / (rows - 1), p.height + 60];
    const head = meet(vanish, foot, brow);
    const length = Math.hypot(foot[0] - head[0], foot[1] - head[1]);
    for (let t = 0; t < 1;) {
      const eased = t ** 1.7;
      const [x, y] = [head[0] + (foot[0] - head[0]) * eased, head[1] + (foot[1] - head[1]) * eased];
      const size = 7 + eased * 74;
      drawn.push({ y, svg: vineStock(p, x, y, size, random) });
      t += Math.max(0.012, (size * 0.62) / length / 1.7);
    }
  }
  return drawn
    .sort((a, b) => a.y - b.y)
    .map(({ svg }) => svg)
    .join('');
}

function vineStock(
  p: Painter,
  x: number,
  y: number,
  size: number,
  random: Painter['random'],
): string {
  const vine = random.chance(0.25)
    ? mix(p.materials.vine, random.pick(p.materials.accents), 0.5)
    : p.materials.vine;
  const wood = line(
    `M${at([x, y])}q${size * 0.08} ${-size * 0.3} 0 ${-size * 0.6}`,
    p.tone('#5d4a42', 0, -0.3),
    Math.max(1, size * 0.06),
  );
  if (p.materials.bare) {
    return (
      wood +
      line(
        `M${at([x - size * 0.4, y - size * 0.55])}q${size * 0.4} ${-size * 0.16} ${size * 0.8} 0m${-size * 0.4} 0l${-size * 0.12} ${-size * 0.26}m${size * 0.16} ${size * 0.24}l${size * 0.14} ${-size * 0.2}`,
        p.tone('#6d564b', 0, -0.15),
        Math.max(0.8, size * 0.035),
      )
    );
  }
  const paint = p.slant([
    [0, p.tone(mix(vine, '#e9d98b', 0.35), 0, 0.3)],
    [0.5, p.tone(vine, 0, -0.05)],
    [1, p.tone(mix(vine, '#33291f', 0.35), 0, -0.5)],
  ]);
  const crown = [
    [-0.3, 0.55],
    [0.28, 0.56],
    [0, 0.75],
    [-0.1, 0.48],
    [0.2, 0.8],
  ]
    .map(([dx = 0, dy = 0]) =>
      oval(
        x + dx * size,
        y - dy * size,
        size * random.between(0.26, 0.36),
        size * random.between(0.22, 0.3),
        paint,
      ),
    )
    .join('');
  const grapes =
    size > 34 && p.spec.season !== 'spring' && random.chance(0.5)
      ? Array.from({ length: 7 }, (_, i) =>
          disc(
            x + size * (-0.06 + (i % 3) * 0.05),
            y - size * (0.44 - Math.floor(i / 3) * 0.06),
            size * 0.04,
            p.tone('#3e2f52', 0, 0.1),
          ),
        ).join('')
      : '';
  return wood + crown + grapes;
}

/** A dry-stone wall that follows a line, `height` tall at the near end. */
export function dryStoneWall(
  p: Painter,
  points: readonly Point[],
  height: (x: number) => number,
  label = '',
): string {
  const random = p.random.fork(`wall/${label}`);
  const from = (points[0] as Point)[0];
  const to = (points.at(-1) as Point)[0];
  const stones: string[] = [];
  const top: Point[] = points.map(([x, y]) => [x, y - height(x)]);
  const body = `${curve(top)}L${at(points.at(-1) as Point)}${curve([...points].reverse()).replace(/^M[^C]*/, '')}Z`;
  for (let x = from; x < to;) {
    const h = height(x);
    const rows = Math.max(2, Math.round(h / Math.max(9, h / 5)));
    const w = Math.max(5, h * random.between(0.2, 0.42));
    for (let row = 0; row < rows; row += 1) {
      const y = heightAt(points, x) - (h * row) / rows;
      const sx = x + random.between(-0.3, 0.3) * w;
      stones.push(stone(p, sx, y, w * random.between(0.8, 1.2), h / rows, random));
    }
    if (random.chance(0.85))
      stones.push(coping(p, x, heightAt(points, x) - h, w, h * 0.17, random));
    x += w;
  }
  return fill(body, p.tone('#8c7e72', 0, -0.45)) + stones.join('');
}

function stone(
  p: Painter,
  x: number,
  y: number,
  w: number,
  h: number,
  random: Painter['random'],
): string {
  const tint = mix(
    p.materials.stone,
    random.pick(['#cbb591', '#d8d0c0', '#bda98f', '#e9ddc5']),
    0.6,
  );
  const inset = Math.min(1.4, h * 0.07);
  return fill(
    polygon([
      [x + inset, y - inset],
      [x + w - inset, y - inset - random.between(0, h * 0.1)],
      [x + w - inset * 1.5, y - h + inset],
      [x + inset * 1.5, y - h + inset + random.between(0, h * 0.14)],
    ]),
    p.tone(tint, 0, random.between(-0.35, 0.25)),
  );
}

function coping(
  p: Painter,
  x: number,
  y: number,
  w: number,
  h: number,
  random: Painter['random'],
): string {
  const tint = p.materials.snowy ? '#f6f9fc' : mix(p.materials.stone, '#ffffff', 0.15);
  return fill(
    polygon([
      [x, y],
      [x + w * 0.9, y + 1],
      [x + w * 0.84, y - h * random.between(0.7, 1.2)],
      [x + w * 0.1, y - h],
    ]),
    p.tone(tint, 0, 0.35),
  );
}

/** A round dry-stone hut with its cap of flat stones. */
export function stoneHut(p: Painter, x: number, y: number, size: number): string {
  const random = p.random.fork('hut');
  const courses: string[] = [];
  const rows = 15;
  for (let row = 0; row < rows; row += 1) {
    const t = row / rows;
    const half =
      t < 0.45 ? size * 0.5 : size * 0.56 * Math.cos(((t - 0.45) / 0.58) * (Math.PI / 2)) ** 0.8;
    const [y0, h] = [y - size * 0.95 * t, (size * 0.95) / rows];
    for (let sx = x - half; sx < x + half;) {
      const w = Math.min(x + half - sx, size * random.between(0.06, 0.14));
      const facing = ((sx + w / 2 - x) / Math.max(1, half)) * p.side;
      courses.push(
        rect(
          sx + 0.7,
          y0 - h + 0.8,
          Math.max(1, w - 1.4),
          h - 1.4,
          p.tone(
            mix(p.materials.stone, t > 0.45 ? '#a89b8c' : '#cbb591', 0.5),
            0,
            facing * 0.5 - 0.05 + random.between(-0.15, 0.15),
          ),
        ),
      );
      sx += w;
    }
  }
  const body = `M${at([x - size * 0.5, y])}V${y - size * 0.45}Q${at([x - size * 0.4, y - size * 0.92])} ${at([x, y - size * 0.97])}Q${at([x + size * 0.4, y - size * 0.92])} ${at([x + size * 0.5, y - size * 0.45])}V${y}Z`;
  return (
    oval(x - p.side * size * 0.35, y, size * 0.85, size * 0.08, p.light.shade, 0.3) +
    fill(body, p.tone('#7b6e64', 0, -0.5)) +
    courses.join('') +
    fill(
      `M${at([x - size * 0.12, y])}V${y - size * 0.3}q${size * 0.12} ${-size * 0.1} ${size * 0.24} 0V${y}Z`,
      p.tone('#3f373a', 0, -0.4),
    ) +
    rect(
      x - size * 0.17,
      y - size * 0.39,
      size * 0.34,
      size * 0.06,
      p.tone(p.materials.stone, 0, 0.2),
    )
  );
}

/** Hedges and bushes along a field's edge. */
export function hedge(p: Painter, points: readonly Point[], size: number, depth: number): string {
  const random = p.random.fork(`hedge/${(points[0] as Point).join()}`);
  const drawn: string[] = [];
  for (
    let x = (points[0] as Point)[0];
    x < (points.at(-1) as Point)[0];
    x += size * random.between(0.5, 1.1)
  ) {
    drawn.push(
      bush(
        p,
        x,
        heightAt(points, x) + random.between(-2, 2),
        size * random.between(0.6, 1.15),
        depth,
      ),
    );
  }
  return drawn.join('');
}

/** A path or a road that narrows to a vanishing point. */
export function road(
  p: Painter,
  near: readonly [number, number],
  far: readonly [number, number],
  y: number,
  colour: string,
  bend = 0,
): string {
  const bottom = p.height + 10;
  const middle = (y + bottom) / 2;
  const paint = p.fadeAt(Math.round(y), bottom, [
    [0, p.tone(colour, 0.25, 0.2)],
    [1, p.tone(colour, 0, -0.1)],
  ]);
  const path = `M${at([far[0], y])}C${at([far[0] + bend, middle])} ${at([near[0] + bend, middle])} ${at([near[0], bottom])}H${near[1]}C${at([near[1] + bend, middle])} ${at([far[1] + bend, middle])} ${at([far[1], y])}Z`;
  return fill(path, paint);
}
