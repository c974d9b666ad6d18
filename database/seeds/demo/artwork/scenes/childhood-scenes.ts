import { flag } from '../elements/festive';
import { crest, hill, meadow, woodedHill } from '../elements/hills';
import { person } from '../elements/people';
import { birds, sky } from '../elements/sky';
import { tree, tufts } from '../elements/trees';
import { village } from '../elements/village';
import type { Painter } from '../painter';
import { disc, fill, line, oval, polygon, rect } from '../path';
import type { Scene } from './scene';

/** The school, its yard, its lime tree and the morning bell. */
export const school: Scene = {
  focus: [0.52, 0.6],
  paint: (p: Painter) => {
    const w = p.width;
    return [
      sky(p, 620),
      birds(p, w * 0.76, 150),
      woodedHill(p, 'mid', crest(p, 'mid', { y: 520, amplitude: 110, wave: 560 }), 0.5, {
        size: 12,
        fringe: 130,
      }),
      building(p, w * 0.2, 770, w * 0.66, 300),
      rect(
        0,
        768,
        w,
        240,
        p.fadeAt(768, 1000, [
          [0, p.tone('#d8c9ab', 0, 0.15)],
          [1, p.tone('#bfa987', 0, -0.18)],
        ]),
      ),
      hopscotch(p, w * 0.6, 960),
      tree(p, w * 0.13, 900, 520),
      flag(p, w * 0.93, 800, 260),
      ...(
        ['#c9503d', '#4f7f8f', '#d9a441', '#7a9a5a', '#8a4f66', '#e6dcc6', '#b5653a'] as const
      ).map((coat, i) =>
        person(p, w * (0.27 + i * 0.1), 838 + ((i * 53) % 100), 118 + ((i * 53) % 100) * 0.3, {
          coat,
          pack: i % 2 === 0,
          stride: i % 2 ? -1 : 1,
          skirt: i % 3 === 0,
          ...(i === 4 && { arm: 'up' as const, stride: 0 as const }),
        }),
      ),
      person(p, w * 0.34, 905, 205, { coat: '#3f6a6a', skirt: true, stride: 0 }),
    ];
  },
};

function building(p: Painter, x: number, y: number, w: number, h: number): string {
  const wall = p.fade([
    [0, p.tone('#f0dcb6', 0, 0.2)],
    [1, p.tone('#e0c291', 0, -0.1)],
  ]);
  const pane = (wx: number) =>
    rect(wx - 36, y - h * 0.72, 72, h * 0.46, p.tone('#fbf3e0', 0, 0.1)) +
    rect(
      wx - 30,
      y - h * 0.69,
      60,
      h * 0.4,
      p.fade([
        [0, p.tone('#8fb0bb', 0, 0.1)],
        [1, p.tone('#5f7f8c', 0, -0.1)],
      ]),
    ) +
    line(`M${wx} ${y - h * 0.69}v${h * 0.4}M${wx - 30} ${y - h * 0.52}h60`, '#f7efdc', 4);
  const middle = x + w / 2;
  const roof = p.fade([
    [0, p.tone(p.materials.roof, 0, 0.25)],
    [1, p.tone(p.materials.roof, 0, -0.25)],
  ]);
  return [
    fill(
      polygon([
        [x - 20, y - h],
        [x + 50, y - h * 1.42],
        [x + w - 50, y - h * 1.42],
        [x + w + 20, y - h],
      ]),
      roof,
    ),
    rect(x, y - h, w, h, wall),
    fill(
      polygon([
        [middle - 120, y],
        [middle - 120, y - h * 1.12],
        [middle, y - h * 1.52],
        [middle + 120, y - h * 1.12],
        [middle + 120, y],
      ]),
      p.fade([
        [0, p.tone('#f6e6c4', 0, 0.3)],
        [1, p.tone('#e6cb9c', 0, 0)],
      ]),
    ),
    line(
      `M${middle - 136} ${y - h * 1.08}L${middle} ${y - h * 1.54}L${middle + 136} ${y - h * 1.08}`,
      p.tone('#8c5341', 0, 0),
      14,
    ),
    disc(middle, y - h * 1.06, 40, p.tone('#fdf8ec', 0, 0.2)),
    line(`M${middle} ${y - h * 1.06}v-26M${middle} ${y - h * 1.06}l17 9`, '#4c4a54', 5),
    ...[0.09, 0.22, 0.78, 0.91].map((t) => pane(x + w * t)),
    pane(middle - 70),
    pane(middle + 70),
    fill(`M${middle - 34} ${y}v-${h * 0.48}q34 -26 68 0v${h * 0.48}Z`, p.tone('#3f7a78', 0, 0)),
    rect(x, y - h * 0.09, w, h * 0.09, p.tone('#b79b78', 0, -0.1)),
  ].join('');
}

function hopscotch(p: Painter, x: number, y: number): string {
  const cells = [0, 1, 2, 3, 4].map((i) => {
    const [a, b] = [y - i * 27, y - (i + 1) * 27];
    const half = i % 2 ? 62 - i * 5 : 34 - i * 3;
    return polygon([
      [x + i * 9 - half, a],
      [x + i * 9 + half, a],
      [x + (i + 1) * 9 + half * 0.93, b],
      [x + (i + 1) * 9 - half * 0.93, b],
    ]);
  });
  return line(cells.join(''), p.tone('#fbf6ea', 0, 0.2), 4, 0.85);
}

/** Swings and a slide in the shade. */
export const playground: Scene = {
  focus: [0.5, 0.62],
  reversible: true,
  paint: (p: Painter) => {
    const w = p.width;
    const wood = p.tone('#a5734a', 0, 0.1);
    return [
      sky(p, 580),
      birds(p, w * 0.3, 160),
      hill(p, crest(p, 'far', { y: 450, amplitude: 110, wave: 760 }), p.materials.foliage[1], 0.8),
      woodedHill(p, 'mid', crest(p, 'mid', { y: 560, amplitude: 110, wave: 560 }), 0.46, {
        size: 12,
        fringe: 110,
      }),
      village(p, 'v', {
        ground: () => 700,
        from: w * 0.4,
        to: w * 0.7,
        rows: 3,
        rise: 30,
        size: 70,
        depth: 0.2,
        church: { at: 0.5, size: 50, row: 2 },
      }),
      meadow(
        p,
        [
          [-20, 700],
          [w * 0.5, 712],
          [w + 20, 694],
        ],
        p.materials.meadow,
      ),
      tree(p, w * 0.88, 830, 520),
      tree(p, w * 0.1, 800, 440),
      oval(w * 0.5, 890, w * 0.38, 82, p.tone('#e3cfa4', 0, 0.15)),
      line(
        `M${w * 0.24} 890L${w * 0.28} 600M${w * 0.32} 890L${w * 0.28} 600M${w * 0.46} 890L${w * 0.5} 600M${w * 0.54} 890L${w * 0.5} 600M${w * 0.27} 602H${w * 0.51}`,
        wood,
        15,
      ),
      swing(p, w * 0.345, 606, 26, '#c9503d'),
      swing(p, w * 0.435, 606, -18, '#4f7f8f'),
      line(`M${w * 0.62} 900V640M${w * 0.67} 900V640`, wood, 14),
      line(
        Array.from({ length: 6 }, (_, i) => `M${w * 0.62} ${870 - i * 40}h${w * 0.05}`).join(''),
        wood,
        9,
      ),
      fill(
        `M${w * 0.665} 636C${w * 0.72} 650 ${w * 0.75} 830 ${w * 0.84} 880L${w * 0.83} 900C${w * 0.73} 860 ${w * 0.7} 690 ${w * 0.665} 664Z`,
        p.slant([
          [0, p.tone('#e8b64c', 0, 0.3)],
          [1, p.tone('#c98a2c', 0, -0.2)],
        ]),
      ),
      person(p, w * 0.645, 640, 112, { coat: '#7a9a5a', stride: 0 }),
      person(p, w * 0.57, 940, 210, { coat: '#34607a', stride: -1 }),
      person(p, w * 0.53, 945, 120, { coat: '#d9a441', stride: -1 }),
      tufts(p, 0, w, () => 900, 0.8),
    ];
  },
};

function swing(p: Painter, x: number, y: number, lean: number, coat: string): string {
  const seat = y + 196;
  return (
    line(
      `M${x - 22} ${y}L${x - 22 + lean} ${seat}M${x + 22} ${y}L${x + 22 + lean} ${seat}`,
      p.tone('#5a5150', 0, 0),
      3,
    ) +
    rect(x - 30 + lean, seat, 60, 10, p.tone('#7a553c', 0, 0)) +
    person(p, x + lean, seat + 48, 118, { coat, stride: 0 })
  );
}
