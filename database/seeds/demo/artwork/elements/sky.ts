import { mix } from '../colour';
import type { Painter } from '../painter';
import { curveOn, disc, fill, line, oval, at, type Point } from '../path';

/** The sky down to the horizon: its gradient, the sun or the moon, clouds, stars. */
export function sky(p: Painter, horizon: number): string {
  const { top, middle, horizon: low } = p.light.sky;
  const ground = p.fadeAt(0, horizon, [
    [0, top],
    [0.55, middle],
    [1, low],
  ]);
  return [
    `<rect width="${p.width}" height="${p.height}" fill="${ground}"/>`,
    p.light.lampsLit ? stars(p, horizon) : '',
    sunAndGlow(p, horizon),
    clouds(p, horizon),
  ].join('');
}

export function sunPosition(p: Painter, horizon: number): Point {
  const offset = 0.22 + p.random.fork('sun-x').between(0, 0.1);
  const x = p.side < 0 ? p.width * offset : p.width * (1 - offset);
  return [x, horizon * (1 - p.light.altitude * 0.82)];
}

function sunAndGlow(p: Painter, horizon: number): string {
  const [x, y] = sunPosition(p, horizon);
  const halo = p.glow([
    [0, p.light.sun, 0.75],
    [0.25, p.light.glow, 0.4],
    [1, p.light.glow, 0],
  ]);
  const veiled = p.spec.season === 'snow' || p.spec.season === 'winter';
  return (
    disc(x, y, 520, halo, veiled ? 0.5 : 0.9) +
    disc(x, y, p.light.lampsLit ? 24 : 38, p.light.sun, veiled ? 0.6 : 0.95)
  );
}

function stars(p: Painter, horizon: number): string {
  const random = p.random.fork('stars');
  const count = p.spec.hour === 'night' ? 230 : 50;
  return Array.from({ length: count }, () => {
    const y = horizon * random.next() ** 1.4 * 0.95;
    const size = random.next() ** 3 * 2.2 + 0.7;
    return disc(random.between(0, p.width), y, size, '#fff8e6', random.between(0.3, 0.95));
  }).join('');
}

function clouds(p: Painter, horizon: number): string {
  const random = p.random.fork('clouds');
  const count = p.spec.hour === 'night' ? 2 : random.whole(4, 6);
  return Array.from({ length: count }, (_, index) => {
    const y = horizon * (0.14 + (0.62 * (index + random.next())) / count);
    const length = p.width * random.between(0.12, 0.3) * (0.6 + y / horizon);
    return cloud(p, random.between(-0.05, 0.95) * p.width, y, length, random.fork(`c${index}`));
  }).join('');
}

/** A long, flat-bottomed cloud whose upper edge takes the light. */
function cloud(p: Painter, x: number, y: number, length: number, random: Painter['random']) {
  const height = length * random.between(0.07, 0.13);
  const body = mix(p.light.sky.horizon, p.light.sun, 0.45);
  const under = mix(p.light.sky.middle, p.light.shade, 0.16);
  const paint = p.fade([
    [0, body, p.light.lampsLit ? 0.35 : 0.85],
    [0.75, mix(body, under, 0.5), p.light.lampsLit ? 0.25 : 0.6],
    [1, under, 0.05],
  ]);
  const bumps = random.whole(5, 8);
  const crest: Point[] = [[x, y]];
  for (let i = 1; i < bumps; i += 1) {
    const t = i / bumps;
    const lift = Math.sin(Math.PI * t) * height * random.between(0.55, 1.15);
    crest.push([x + length * (t + random.between(-0.03, 0.03)), y - lift]);
  }
  crest.push([x + length, y]);
  const floor: Point[] = [
    [x + length, y],
    [x + length * 0.66, y + height * 0.16],
    [x + length * 0.3, y + height * 0.1],
    [x, y],
  ];
  return fill(`M${at([x, y])}${curveOn(crest)}${curveOn(floor)}Z`, paint);
}

/** A few birds, far away. */
export function birds(p: Painter, x: number, y: number, count = 5): string {
  const random = p.random.fork('birds');
  const ink = mix(p.light.shade, p.light.sky.middle, 0.3);
  return Array.from({ length: count }, () => {
    const [bx, by, s] = [
      x + random.between(-90, 90),
      y + random.between(-40, 40),
      random.between(6, 12),
    ];
    const path = `M${at([bx - s, by - s * 0.4])}q${s * 0.6} ${-s * 0.3} ${s} ${s * 0.4}q${s * 0.4} ${-s * 0.7} ${s} ${-s * 0.4}`;
    return line(path, ink, 1.8, 0.7);
  }).join('');
}

/** A bank of mist lying across the picture. */
export function mistBank(p: Painter, y: number, thickness: number, strength = 0.7): string {
  const paint = p.fade([
    [0, p.light.haze, 0],
    [0.5, p.light.haze, strength],
    [1, p.light.haze, 0],
  ]);
  return fill(`M0 ${y - thickness / 2}h${p.width}v${thickness}h${-p.width}Z`, paint);
}

/** Rags of mist: long soft ovals. */
export function mistRags(p: Painter, y: number, spread: number, strength = 0.5): string {
  const random = p.random.fork(`mist${y}`);
  const soft = p.glow([
    [0, mix(p.light.haze, '#ffffff', 0.25), strength],
    [1, p.light.haze, 0],
  ]);
  return Array.from({ length: 7 }, () =>
    oval(
      random.between(0, p.width),
      y + random.between(-spread, spread),
      random.between(220, 460),
      random.between(18, 42),
      soft,
    ),
  ).join('');
}
