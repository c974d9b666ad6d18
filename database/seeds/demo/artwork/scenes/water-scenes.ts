import { cliff } from '../elements/cliff';
import { footbridgeSpan } from '../elements/bridge';
import { crest, hill, woodedHill } from '../elements/hills';
import { person } from '../elements/people';
import { reeds, reflection, sheetOfWater } from '../elements/river';
import { birds, mistRags, sky } from '../elements/sky';
import { poplar, tree } from '../elements/trees';
import { village } from '../elements/village';
import { mix } from '../colour';
import type { Painter } from '../painter';
import { fill, line, oval, polygon, rect, type Point } from '../path';
import type { Scene } from './scene';

/** The river out of its bed: poplars, fence and sign standing in water. */
export const flood: Scene = {
  focus: [0.5, 0.6],
  reversible: true,
  paint: (p: Painter) => {
    const w = p.width;
    const water = 690;
    const trees =
      [0.1, 0.17, 0.24, 0.31, 0.78, 0.85, 0.92]
        .map((x, i) => poplar(p, w * x, water + 20 + (i % 3) * 26, 320 - (i % 2) * 60, 0.06))
        .join('') + tree(p, w * 0.62, water + 40, 260, { shadow: false });
    const houses = village(p, 'v', {
      ground: () => water - 16,
      from: w * 0.38,
      to: w * 0.68,
      rows: 3,
      rise: 34,
      size: 80,
      depth: 0.14,
      church: { at: 0.5, size: 58, row: 2 },
    });
    const muddy = p.fadeAt(water, 1000, [
      [0, '#a98f6d', 0.3],
      [1, '#7d6a55', 0.62],
    ]);
    return [
      sky(p, 560),
      rect(0, 0, w, 620, p.tone('#8f979f', 0, 0), 0.38),
      hill(p, crest(p, 'far', { y: 430, amplitude: 110, wave: 760 }), p.materials.foliage[1], 0.8),
      woodedHill(p, 'mid', crest(p, 'mid', { y: 540, amplitude: 120, wave: 560 }), 0.5, {
        size: 12,
        fringe: 120,
      }),
      mistRags(p, 600, 40, 0.5),
      sheetOfWater(p, water),
      rect(0, water, w, 320, muddy),
      reflection(houses + trees, water + 8, { strength: 0.3, squash: 0.8 }),
      houses,
      trees,
      fence(p, w * 0.04, w * 0.62, 850),
      warning(p, w * 0.7, 930),
    ];
  },
};

function fence(p: Painter, from: number, to: number, y: number): string {
  const posts = Array.from({ length: 9 }, (_, i) => {
    const x = from + ((to - from) * i) / 8;
    return (
      line(`M${x} ${y + i * 4}v${-64 + (i % 3) * 6}`, p.tone(p.materials.wood, 0, -0.2), 11) +
      oval(x, y + i * 4, 26, 4, p.light.sky.horizon, 0.5)
    );
  }).join('');
  return (
    posts +
    line(
      `M${from} ${y - 40}L${to} ${y - 8}M${from} ${y - 18}L${to} ${y + 14}`,
      p.tone('#5a4c46', 0, 0),
      3,
      0.8,
    )
  );
}

function warning(p: Painter, x: number, y: number): string {
  return (
    line(`M${x} ${y}V${y - 200}`, p.tone('#6a6e74', 0, 0), 10) +
    fill(
      polygon([
        [x, y - 300],
        [x + 76, y - 172],
        [x - 76, y - 172],
      ]),
      '#c9453d',
    ) +
    fill(
      polygon([
        [x, y - 268],
        [x + 50, y - 187],
        [x - 50, y - 187],
      ]),
      '#faf4e8',
    ) +
    line(
      `M${x - 26} ${y - 206}q13 -12 26 0t26 0M${x - 18} ${y - 226}q9 -9 18 0t18 0`,
      '#35607f',
      6,
    ) +
    oval(x, y, 40, 6, p.light.sky.horizon, 0.5)
  );
}

/** The new footbridge and its first walkers. */
export const footbridge: Scene = {
  focus: [0.5, 0.58],
  reversible: true,
  paint: (p: Painter) => {
    const w = p.width;
    const water = 780;
    const banks = woodedHill(
      p,
      'bank',
      crest(p, 'bank', { y: 690, amplitude: 60, wave: 420 }),
      0.26,
      { size: 15, fringe: 60, floor: water },
    );
    const span = footbridgeSpan(p, w * 0.1, w * 0.9, 745, 62);
    return [
      sky(p, 580),
      birds(p, w * 0.3, 180),
      hill(p, crest(p, 'far', { y: 440, amplitude: 120, wave: 760 }), p.materials.foliage[1], 0.8),
      woodedHill(p, 'mid', crest(p, 'mid', { y: 560, amplitude: 130, wave: 560 }), 0.48, {
        size: 12,
        fringe: 120,
      }),
      banks,
      sheetOfWater(p, water),
      reflection(banks + span, water, { strength: 0.34, squash: 0.8 }),
      tree(p, w * 0.05, 800, 420),
      tree(p, w * 0.955, 800, 380),
      person(p, w * 0.4, 644, 116, { coat: '#c9503d', stride: 1 }),
      person(p, w * 0.45, 640, 112, { coat: '#d9a441', stride: 1, skirt: true }),
      person(p, w * 0.56, 642, 80, { coat: '#4f7f8f', stride: -1 }),
      person(p, w * 0.6, 646, 118, { coat: '#5d7a5a', stride: -1 }),
      span,
      abutment(p, w * 0.02, w * 0.14, 750),
      abutment(p, w * 0.86, w * 0.98, 750),
      reeds(p, -10, w * 0.25, 1000, 130),
      reeds(p, w * 0.75, w + 10, 1004, 130),
    ];
  },
};

function abutment(p: Painter, from: number, to: number, y: number): string {
  const random = p.random.fork(`abutment/${from}`);
  const stones: string[] = [];
  for (let row = 0; row < 5; row += 1) {
    for (let x = from; x < to;) {
      const width = Math.min(random.between(24, 54), to - x);
      stones.push(
        rect(
          x + 1,
          y + row * 22,
          width - 2,
          20,
          p.tone(
            mix(p.materials.stone, '#b79f80', random.next()),
            0,
            0.2 - row * 0.12 + random.between(-0.1, 0.1),
          ),
        ),
      );
      x += width;
    }
  }
  return rect(from, y - 4, to - from, 116, p.tone('#7d6f63', 0, -0.4)) + stones.join('');
}

/** The river beach, its parasols and a canoe. */
export const riverBeach: Scene = {
  focus: [0.5, 0.62],
  reversible: true,
  paint: (p: Painter) => {
    const w = p.width;
    const water = 660;
    const top: Point[] = [
      [w * 0.46, 610],
      [w * 0.56, 430],
      [w * 0.7, 380],
      [w * 0.86, 400],
      [w * 1.03, 370],
    ];
    const rock =
      cliff(
        p,
        'beach',
        top,
        top.map(([x]) => [x, water + 2]),
        { depth: 0.16, grain: 34, caves: 2 },
      ) + woodedHill(p, 'top', top, 0.16, { size: 17, fringe: 16, floor: 600 });
    return [
      sky(p, 540),
      birds(p, w * 0.3, 180),
      hill(p, crest(p, 'far', { y: 430, amplitude: 110, wave: 760 }), p.materials.foliage[1], 0.8),
      woodedHill(p, 'mid', crest(p, 'mid', { y: 540, amplitude: 90, wave: 560 }), 0.45, {
        size: 12,
        fringe: 110,
        floor: water,
      }),
      rock,
      sheetOfWater(p, water),
      reflection(rock, water, { strength: 0.36, squash: 0.6 }),
      canoe(p, w * 0.66, 770),
      fill(
        `M-10 770C${w * 0.2} 760 ${w * 0.36} 800 ${w * 0.5} 860S${w * 0.86} 950 ${w + 10} 930V1010H-10Z`,
        p.fadeAt(770, 1000, [
          [0, p.tone('#f0dcae', 0, 0.3)],
          [1, p.tone('#d9bd88', 0, -0.1)],
        ]),
      ),
      parasol(p, w * 0.16, 880, 170, '#c9503d'),
      parasol(p, w * 0.36, 940, 190, '#4f7f8f'),
      person(p, w * 0.24, 900, 150, { coat: '#d9a441', stride: 0 }),
      person(p, w * 0.44, 905, 110, { coat: '#7a9a5a', stride: 1 }),
      person(p, w * 0.49, 915, 105, { coat: '#c77b4f', stride: 1 }),
      tree(p, w * 0.02, 860, 460),
    ];
  },
};

function parasol(p: Painter, x: number, y: number, s: number, colour: string): string {
  const canopy = (from: number, to: number, tint: string, e: number) =>
    fill(
      `M${x} ${y - s * 1.15}Q${x + from * s * 0.75} ${y - s * 1.02} ${x + from * s * 0.62} ${y - s * 0.78}Q${x + ((from + to) / 2) * s * 0.62} ${y - s * 0.7} ${x + to * s * 0.62} ${y - s * 0.78}Q${x + to * s * 0.75} ${y - s * 1.02} ${x} ${y - s * 1.15}Z`,
      p.tone(tint, 0, e),
    );
  const bands = [-1, -0.5, 0, 0.5, 1];
  const cloth = bands
    .slice(1)
    .map((to, i) => canopy(bands[i] as number, to, i % 2 ? '#f7efdc' : colour, i * p.side * 0.15))
    .join('');
  return (
    oval(x - p.side * s * 0.3, y, s * 0.7, s * 0.1, p.light.shade, 0.25) +
    line(`M${x} ${y}V${y - s * 1.12}`, p.tone('#f0e6d2', 0, 0), 6) +
    cloth +
    fill(
      polygon([
        [x - s * 0.5, y + 6],
        [x - s * 0.05, y - 10],
        [x + s * 0.3, y + 12],
        [x - s * 0.2, y + 34],
      ]),
      p.tone(mix(colour, '#ffffff', 0.5), 0, 0.1),
    )
  );
}

function canoe(p: Painter, x: number, y: number): string {
  return [
    person(p, x - 40, y + 30, 110, { coat: '#e8b64c', stride: 0 }),
    person(p, x + 50, y + 30, 110, { coat: '#c9503d', stride: 0 }),
    line(`M${x - 70} ${y - 50}l60 90M${x + 90} ${y - 52}l-50 92`, p.tone('#8a6548', 0, 0.1), 5),
    fill(
      `M${x - 160} ${y - 22}Q${x} ${y + 10} ${x + 170} ${y - 24}Q${x + 130} ${y + 34} ${x} ${y + 36}T${x - 160} ${y - 22}Z`,
      p.slant([
        [0, p.tone('#d9643d', 0, 0.2)],
        [1, p.tone('#9a3f2c', 0, -0.2)],
      ]),
    ),
    oval(x, y + 40, 190, 9, p.light.shade, 0.3),
  ].join('');
}
