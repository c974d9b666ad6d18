import { mix } from '../colour';
import type { Painter } from '../painter';
import { at, disc, fill, line } from '../path';
import { castShadow } from './trees';

const coats = [
  '#b5533c',
  '#34607a',
  '#d9a441',
  '#5d7a5a',
  '#8a4f66',
  '#e6dcc6',
  '#3f4a63',
  '#c77b4f',
  '#7c93a3',
] as const;
const skins = ['#e9bd98', '#c98f68', '#8a5a40', '#f0cbaa', '#6f4630'] as const;
const hairs = ['#4a3a34', '#7d5b42', '#d9c7a3', '#2f2a2d', '#b9b4ae'] as const;

interface Figure {
  coat?: string;
  /** -1 or 1: walking to the left or the right; 0: standing. */
  stride?: -1 | 0 | 1;
  skirt?: boolean;
  pack?: boolean;
  basket?: boolean;
  arm?: 'up' | 'down';
  depth?: number;
  hat?: string;
  seed?: string;
}

/** A small figure, feet at (x, y), `size` tall. */
export function person(p: Painter, x: number, y: number, size: number, o: Figure = {}): string {
  const random = p.random.fork(`person/${x.toFixed(0)}/${y.toFixed(0)}/${o.seed ?? ''}`);
  const { depth = 0, stride = random.pick([-1, 0, 1] as const) } = o;
  const coat = o.coat ?? random.pick(coats);
  const skirt = o.skirt ?? random.chance(0.35);
  const trousers = p.tone(random.pick(['#3c4257', '#5b5048', '#6f7480', '#47525a']), depth, -0.2);
  const skin = p.tone(random.pick(skins), depth, 0.1);
  const lit = p.slant([
    [0, p.tone(coat, depth, 0.35)],
    [0.6, p.tone(coat, depth, -0.05)],
    [1, p.tone(coat, depth, -0.45)],
  ]);
  const s = size;
  const step = stride === 0 ? 0.04 : 0.1;
  const legs = `M${at([x - s * 0.03, y - s * 0.46])}L${at([x - s * step, y])}M${at([x + s * 0.03, y - s * 0.46])}L${at([x + s * step, y])}`;
  const hem = skirt ? 0.2 : 0.4;
  const flare = skirt ? 0.16 : 0.115;
  const lean = stride * s * 0.015;
  const body = `M${at([x - s * 0.1 + lean, y - s * 0.8])}Q${at([x + lean, y - s * 0.87])} ${at([x + s * 0.1 + lean, y - s * 0.8])}L${at([x + s * flare, y - s * hem])}Q${at([x, y - s * (hem - 0.03)])} ${at([x - s * flare, y - s * hem])}Z`;
  const hand =
    o.arm === 'up'
      ? [x + s * 0.22, y - s * 0.95]
      : [x + s * 0.14 + stride * s * 0.05, y - s * 0.45];
  const arms = `M${at([x + s * 0.085 + lean, y - s * 0.77])}L${at(hand as [number, number])}M${at([x - s * 0.085 + lean, y - s * 0.77])}L${at([x - s * 0.13 + stride * s * 0.04, y - s * 0.47])}`;
  const head = y - s * 0.91;
  return [
    castShadow(p, x, y, s * 0.26, 1.2),
    line(legs, trousers, s * 0.085),
    o.pack
      ? fill(
          `M${at([x - stride * s * 0.08, y - s * 0.8])}h${-stride * s * 0.13}v${s * 0.27}h${stride * s * 0.13}Z`,
          p.tone('#a5563f', depth, -0.2),
        )
      : '',
    line(arms, p.tone(coat, depth, -0.2), s * 0.06),
    fill(body, lit),
    disc(x + lean, head, s * 0.075, skin),
    o.hat
      ? fill(
          `M${at([x - s * 0.12 + lean, head - s * 0.03])}q${s * 0.12} ${-s * 0.13} ${s * 0.24} 0Z`,
          p.tone(o.hat, depth, 0.2),
        )
      : fill(
          `M${at([x - s * 0.08 + lean, head + s * 0.005])}A${s * 0.08} ${s * 0.085} 0 0 1 ${at([x + s * 0.08 + lean, head + s * 0.005])}Q${at([x + lean, head - s * 0.04])} ${at([x - s * 0.08 + lean, head + s * 0.005])}Z`,
          p.tone(random.pick(hairs), depth, 0),
        ),
    o.basket
      ? fill(
          `M${at([(hand[0] as number) - s * 0.07, y - s * 0.42])}h${s * 0.15}l${-s * 0.02} ${s * 0.09}h${-s * 0.11}Z`,
          p.tone('#b8854c', depth, 0.1),
        )
      : '',
  ].join('');
}

/** People scattered over a strip of ground, the farthest drawn first. */
export function crowd(
  p: Painter,
  label: string,
  o: {
    from: number;
    to: number;
    y: number;
    spread: number;
    count: number;
    size: number;
    facing?: -1 | 0 | 1;
  },
): string {
  const random = p.random.fork(`crowd/${label}`);
  return Array.from({ length: o.count }, (_, i) => {
    const t = random.next();
    return {
      y: o.y + t * o.spread,
      x: o.from + ((o.to - o.from) * (i + random.next())) / o.count,
      scale: 0.85 + t * 0.3,
    };
  })
    .sort((a, b) => a.y - b.y)
    .map(({ x, y, scale }, i) =>
      person(p, x, y, o.size * scale * random.between(0.88, 1.06), {
        seed: `${label}${i}`,
        basket: random.chance(0.3),
        ...(o.facing !== undefined && { stride: o.facing }),
      }),
    )
    .join('');
}

/** A ewe of the causse with her dark spectacles. */
export function sheep(
  p: Painter,
  x: number,
  y: number,
  size: number,
  turn: 1 | -1 = 1,
  depth = 0,
): string {
  const random = p.random.fork(`sheep/${x.toFixed(0)}/${y.toFixed(0)}`);
  const wool = '#f1e6d2';
  const grazing = random.chance(0.5);
  const head: [number, number] = grazing
    ? [x + turn * size * 0.62, y - size * 0.16]
    : [x + turn * size * 0.6, y - size * 0.66];
  const legs = [-0.32, -0.2, 0.22, 0.34]
    .map(
      (dx) =>
        `M${at([x + dx * size, y - size * 0.3])}V${(y - (Math.abs(dx) < 0.3 ? 4 : 0)).toFixed(1)}`,
    )
    .join('');
  const fleece = Array.from({ length: 9 }, (_, i) => {
    const angle = (i / 9) * Math.PI * 2;
    return disc(
      x + Math.cos(angle) * size * 0.34,
      y - size * 0.5 + Math.sin(angle) * size * 0.14,
      size * 0.2,
      p.slant([
        [0, p.tone(wool, depth, 0.45)],
        [1, p.tone(mix(wool, '#b3a89d', 0.5), depth, -0.35)],
      ]),
    );
  }).join('');
  return [
    castShadow(p, x, y, size * 0.8, 0.6),
    line(legs, p.tone('#6f625c', depth, -0.3), size * 0.065),
    line(
      `M${at([x + turn * size * 0.36, y - size * 0.52])}L${at(head)}`,
      p.tone(wool, depth, -0.05),
      size * 0.2,
    ),
    fleece,
    `<ellipse cx="${head[0].toFixed(1)}" cy="${head[1].toFixed(1)}" rx="${(size * 0.17).toFixed(1)}" ry="${(size * 0.11).toFixed(1)}" transform="rotate(${turn * (grazing ? 60 : 28)} ${head[0].toFixed(1)} ${head[1].toFixed(1)})" fill="${p.tone(wool, depth, 0.3)}"/>`,
    disc(
      head[0] + turn * size * 0.01,
      head[1] - size * 0.03,
      size * 0.05,
      p.tone('#2f2a2c', depth, -0.1),
    ),
    line(
      `M${at([head[0] - turn * size * 0.1, head[1] - size * 0.05])}l${-turn * size * 0.11} ${size * 0.03}`,
      p.tone('#2f2a2c', depth, 0),
      size * 0.06,
    ),
  ].join('');
}
