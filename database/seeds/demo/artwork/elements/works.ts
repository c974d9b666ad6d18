import { mix } from '../colour';
import type { Painter } from '../painter';
import { disc, fill, line, polygon, rect } from '../path';
import { castShadow } from './trees';

/** A red and white barrier across the way. */
export function barrier(p: Painter, x: number, y: number, w: number): string {
  const h = w * 0.16;
  const stripes = Array.from({ length: 8 }, (_, i) => {
    const sx = x + (w * i) / 8;
    const slant = w / 22;
    return i % 2
      ? ''
      : fill(
          polygon([
            [sx + slant, y - w * 0.42],
            [sx + w / 8 + slant, y - w * 0.42],
            [sx + w / 8 - slant, y - w * 0.42 + h],
            [sx - slant, y - w * 0.42 + h],
          ]),
          p.tone('#cf4836', 0, 0.05),
        );
  }).join('');
  return [
    castShadow(p, x + w / 2, y, w * 0.8, 0.5),
    line(
      `M${x + w * 0.14} ${y - w * 0.42}l${-w * 0.05} ${w * 0.42}m${w * 0.02} ${-w * 0.42}l${w * 0.06} ${w * 0.42}M${x + w * 0.86} ${y - w * 0.42}l${-w * 0.05} ${w * 0.42}m${w * 0.02} ${-w * 0.42}l${w * 0.06} ${w * 0.42}`,
      p.tone('#575a60', 0, 0),
      w * 0.022,
    ),
    rect(x - w * 0.02, y - w * 0.42, w * 1.04, h, p.tone('#f4efe6', 0, 0.1)),
    stripes,
    disc(x + w * 0.04, y - w * 0.45, w * 0.035, '#ffcf5e'),
    disc(x + w * 0.96, y - w * 0.45, w * 0.035, '#ffcf5e'),
  ].join('');
}

export function cone(p: Painter, x: number, y: number, s: number): string {
  const half = s * 0.28;
  const side = (from: number, to: number) =>
    polygon([
      [x - half * (1 - from), y - s * from],
      [x + half * (1 - from), y - s * from],
      [x + half * (1 - to), y - s * to],
      [x - half * (1 - to), y - s * to],
    ]);
  const orange = p.slant([
    [0, p.tone('#f08a4b', 0, 0.2)],
    [1, p.tone('#d2562e', 0, -0.3)],
  ]);
  return (
    castShadow(p, x, y, s * 0.5) +
    rect(x - s * 0.36, y - s * 0.07, s * 0.72, s * 0.09, p.tone('#c9502c', 0, -0.2)) +
    fill(side(0, 0.96), orange) +
    fill(side(0.32, 0.55), p.tone('#faf3e8', 0, 0))
  );
}

/** A yellow road roller. */
export function roller(p: Painter, x: number, y: number, s: number): string {
  const yellow = p.slant([
    [0, p.tone('#f3c24c', 0, 0.3)],
    [1, p.tone('#d0932c', 0, -0.25)],
  ]);
  const drum = p.slant([
    [0, p.tone('#9aa0a6', 0, 0.3)],
    [1, p.tone('#5d6268', 0, -0.3)],
  ]);
  return [
    castShadow(p, x, y, s * 1.2, 0.6),
    line(
      `M${x - s * 0.2} ${y - s * 0.5}V${y - s * 1.02}M${x + s * 0.2} ${y - s * 0.5}V${y - s * 1.02}`,
      p.tone('#4b4d52', 0, 0),
      s * 0.03,
    ),
    rect(x - s * 0.3, y - s * 1.06, s * 0.6, s * 0.07, yellow),
    rect(x - s * 0.18, y - s * 0.76, s * 0.2, s * 0.28, p.tone('#3f4148', 0, -0.1)),
    fill(
      `M${x - s * 0.56} ${y - s * 0.32}V${y - s * 0.56}Q${x - s * 0.5} ${y - s * 0.62} ${x - s * 0.3} ${y - s * 0.62}H${x + s * 0.5}V${y - s * 0.3}Z`,
      yellow,
    ),
    disc(x - s * 0.44, y - s * 0.25, s * 0.25, drum),
    disc(x + s * 0.4, y - s * 0.25, s * 0.25, drum),
    disc(x - s * 0.44, y - s * 0.25, s * 0.07, p.tone('#44474c', 0, 0)),
    disc(x + s * 0.4, y - s * 0.25, s * 0.07, p.tone('#44474c', 0, 0)),
  ].join('');
}

/** Timber and steel scaffolding in front of a wall. */
export function scaffolding(
  p: Painter,
  x: number,
  y: number,
  w: number,
  h: number,
  levels: number,
): string {
  const steel = p.tone('#7c8790', 0, 0.1);
  const bays = Math.max(2, Math.round(w / 80));
  const posts = Array.from(
    { length: bays + 1 },
    (_, i) => `M${x + (w * i) / bays} ${y}v${-h}`,
  ).join('');
  const rails = Array.from(
    { length: levels },
    (_, i) => `M${x - 8} ${y - (h * (i + 1)) / levels - 36}h${w + 16}`,
  ).join('');
  const braces = Array.from(
    { length: levels },
    (_, i) =>
      `M${x + (w * (i % bays)) / bays} ${y - (h * i) / levels}L${x + (w * ((i % bays) + 1)) / bays} ${y - (h * (i + 1)) / levels}`,
  ).join('');
  const planks = Array.from({ length: levels }, (_, i) =>
    rect(x - 14, y - (h * (i + 1)) / levels - 4, w + 28, 11, p.tone('#c99a62', 0, 0.15)),
  ).join('');
  return line(posts, steel, 6) + line(rails + braces, steel, 3.4, 0.9) + planks;
}

/** A wheeled bin of this colour. */
export function bin(p: Painter, x: number, y: number, s: number, lid: string): string {
  const body = p.slant([
    [0, p.tone('#7d858b', 0, 0.3)],
    [1, p.tone('#4d545b', 0, -0.35)],
  ]);
  return [
    castShadow(p, x, y, s * 0.6),
    disc(x - s * 0.2, y - s * 0.05, s * 0.07, p.tone('#33363b', 0, 0)),
    disc(x + s * 0.2, y - s * 0.05, s * 0.07, p.tone('#33363b', 0, 0)),
    fill(
      polygon([
        [x - s * 0.31, y - s * 0.84],
        [x + s * 0.31, y - s * 0.84],
        [x + s * 0.25, y - s * 0.03],
        [x - s * 0.25, y - s * 0.03],
      ]),
      body,
    ),
    fill(
      `M${x - s * 0.36} ${y - s * 0.84}Q${x - s * 0.34} ${y - s * 0.98} ${x - s * 0.2} ${y - s * 0.99}H${x + s * 0.2}Q${x + s * 0.34} ${y - s * 0.98} ${x + s * 0.36} ${y - s * 0.84}Z`,
      p.slant([
        [0, p.tone(mix(lid, '#ffffff', 0.25), 0, 0.25)],
        [1, p.tone(lid, 0, -0.2)],
      ]),
    ),
    rect(x - s * 0.1, y - s * 0.62, s * 0.2, s * 0.16, p.tone(lid, 0, 0.1), 0.9),
  ].join('');
}

/** A small country bus seen from its side. */
export function bus(p: Painter, x: number, y: number, s: number, colour: string): string {
  const body = p.fade([
    [0, p.tone(mix(colour, '#ffffff', 0.2), 0, 0.25)],
    [1, p.tone(colour, 0, -0.25)],
  ]);
  const glass = p.fade([
    [0, p.light.sky.middle],
    [1, p.tone('#7d98a6', 0, -0.2)],
  ]);
  const windows = [0.2, 0.37, 0.54, 0.71]
    .map((t) => rect(x + s * t, y - s * 0.43, s * 0.145, s * 0.17, glass))
    .join('');
  const wheel = (wx: number) =>
    disc(wx, y - s * 0.055, s * 0.075, '#34363c') +
    disc(wx, y - s * 0.055, s * 0.034, p.tone('#b9bec2', 0, 0.1));
  return [
    castShadow(p, x + s / 2, y, s * 0.95, 0.4),
    fill(
      `M${x + s * 0.02} ${y - s * 0.08}V${y - s * 0.42}Q${x + s * 0.03} ${y - s * 0.5} ${x + s * 0.12} ${y - s * 0.5}H${x + s * 0.9}Q${x + s * 0.98} ${y - s * 0.5} ${x + s} ${y - s * 0.4}V${y - s * 0.08}Z`,
      body,
    ),
    fill(
      `M${x + s * 0.03} ${y - s * 0.26}V${y - s * 0.41}Q${x + s * 0.04} ${y - s * 0.45} ${x + s * 0.09} ${y - s * 0.45}H${x + s * 0.17}V${y - s * 0.26}Z`,
      glass,
    ),
    windows,
    rect(x + s * 0.885, y - s * 0.43, s * 0.09, s * 0.34, glass),
    rect(x + s * 0.02, y - s * 0.2, s * 0.97, s * 0.03, p.tone('#fdf6e6', 0, 0.1)),
    wheel(x + s * 0.2),
    wheel(x + s * 0.76),
    disc(x + s * 0.03, y - s * 0.13, s * 0.018, '#ffefb5'),
  ].join('');
}
