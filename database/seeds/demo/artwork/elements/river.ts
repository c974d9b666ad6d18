import { mix } from '../colour';
import type { Painter } from '../painter';
import { at, fill, line, oval, ribbon, type Point } from '../path';

/** Water that takes the colour of the sky; darker at the painter's feet. */
export function waterPaint(p: Painter, from: number, to: number): string {
  const { top, middle, horizon } = p.light.sky;
  const own = p.tone(p.materials.water, 0, 0);
  return p.fadeAt(from, to, [
    [0, mix(horizon, own, 0.18)],
    [0.4, mix(middle, own, 0.38)],
    [1, mix(mix(top, own, 0.55), p.light.shade, 0.28)],
  ]);
}

interface Stream {
  left: readonly Point[];
  right: readonly Point[];
}

/** A river between its banks, with a pale strand, a dark edge and glints. */
export function river(p: Painter, label: string, { left, right }: Stream): string {
  const ys = [...left, ...right].map(([, y]) => y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const bed = ribbon(left, right);
  return (
    line(bed, p.tone(p.materials.meadow, 0.1, -0.45), 7, 0.6) +
    fill(bed, waterPaint(p, top, bottom)) +
    glints(p, label, { left, right })
  );
}

function glints(p: Painter, label: string, { left, right }: Stream): string {
  const random = p.random.fork(`glints/${label}`);
  const shine = mix(p.light.sky.horizon, p.light.sun, 0.55);
  return Array.from({ length: 46 }, () => {
    const t = random.next();
    const [lx, ly] = along(left, t);
    const [rx, ry] = along(right, t);
    const across = random.between(0.12, 0.88);
    const span = Math.hypot(rx - lx, ry - ly);
    const length = span * random.between(0.05, 0.2);
    return oval(
      lx + (rx - lx) * across,
      ly + (ry - ly) * across,
      length / 2,
      Math.max(0.8, span * 0.004),
      shine,
      random.between(0.25, 0.7),
    );
  }).join('');
}

function along(points: readonly Point[], t: number): Point {
  const place = t * (points.length - 1);
  const index = Math.min(points.length - 2, Math.floor(place));
  const [ax, ay] = points[index] as Point;
  const [bx, by] = points[index + 1] as Point;
  return [ax + (bx - ax) * (place - index), ay + (by - ay) * (place - index)];
}

/** Still water across the picture from `y` down, with broken reflections. */
export function sheetOfWater(p: Painter, y: number, bottom = p.height + 10): string {
  const random = p.random.fork('ripples');
  const shine = mix(p.light.sky.horizon, p.light.sun, 0.5);
  const ripples = Array.from({ length: 70 }, () => {
    const t = random.next() ** 1.5;
    const ry = y + 4 + t * (bottom - y);
    const length = (30 + t * 190) * random.between(0.4, 1.2);
    return oval(
      random.between(0, p.width),
      ry,
      length,
      0.8 + t * 2.4,
      random.chance(0.6) ? shine : p.light.shade,
      random.between(0.06, 0.26),
    );
  });
  return (
    fill(`M-5 ${y}h${p.width + 10}V${bottom}H-5Z`, waterPaint(p, y, bottom)) + ripples.join('')
  );
}

/** The light of the sun or the moon laid on the water. */
export function sunPath(p: Painter, x: number, y: number, bottom = p.height): string {
  const random = p.random.fork('sunpath');
  return Array.from({ length: 34 }, () => {
    const t = random.next();
    const width = (12 + t * 90) * random.between(0.4, 1.1);
    return oval(
      x + random.between(-1, 1) * (8 + t * 60),
      y + 4 + t * (bottom - y),
      width,
      1 + t * 2.6,
      p.light.sun,
      random.between(0.2, 0.6),
    );
  }).join('');
}

/** What stands above the water, upside down in it. `body` is drawn around the line `y`. */
export function reflection(
  body: string,
  y: number,
  { strength = 0.4, squash = 0.85 } = {},
): string {
  return `<g transform="translate(0 ${y * (1 + squash)}) scale(1 ${-squash})" opacity="${strength}">${body}</g>`;
}

/** Rushes at the water's edge. */
export function reeds(p: Painter, from: number, to: number, y: number, size: number): string {
  const random = p.random.fork(`reeds/${from}`);
  return Array.from({ length: Math.round((to - from) / 9) }, () => {
    const x = random.between(from, to);
    const h = size * random.between(0.5, 1.1);
    const lean = random.between(-0.25, 0.25) * h;
    const paint = p.tone(
      mix(p.materials.meadow, p.materials.foliage[2], random.between(0.2, 0.7)),
      0,
      random.between(-0.45, 0.2),
    );
    return line(
      `M${at([x, y + random.between(-6, 8)])}q${lean * 0.2} ${-h * 0.6} ${lean} ${-h}`,
      paint,
      2.4,
      0.9,
    );
  }).join('');
}
