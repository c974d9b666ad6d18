import { fire, lampString } from '../elements/festive';
import { crest, hill, meadow, woodedHill } from '../elements/hills';
import { person } from '../elements/people';
import { sky } from '../elements/sky';
import { tree } from '../elements/trees';
import { village } from '../elements/village';
import type { Painter } from '../painter';
import { fill, line, oval, polygon, rect } from '../path';
import { squareOf } from './bastide';
import type { Scene } from './scene';

/** Musicians under garlands of lamps on the square. */
export const concert: Scene = {
  focus: [0.5, 0.6],
  reversible: true,
  paint: (p: Painter) => {
    const w = p.width;
    const glow = p.glow([
      [0, '#ffd98f', 0.65],
      [1, '#ffb25a', 0],
    ]);
    return [
      squareOf(p),
      oval(w * 0.5, 720, w * 0.36, 230, glow),
      fill(
        polygon([
          [w * 0.26, 800],
          [w * 0.74, 800],
          [w * 0.78, 856],
          [w * 0.22, 856],
        ]),
        p.tone('#b98a5e', 0, 0.2),
      ),
      rect(w * 0.22, 856, w * 0.56, 30, p.tone('#7a553c', 0, -0.2)),
      musician(p, w * 0.36, 838, 190, '#b5533c', 'fiddle'),
      musician(p, w * 0.5, 842, 195, '#e6dcc6', 'accordion'),
      musician(p, w * 0.64, 838, 190, '#34607a', 'bass'),
      lampString(p, [-10, 330], [w * 0.52, 420], 30),
      lampString(p, [w * 0.48, 420], [w + 10, 320], 30),
      lampString(p, [w * 0.12, 520], [w * 0.9, 500], 26),
      ...Array.from({ length: 15 }, (_, i) =>
        person(p, w * (0.02 + i * 0.068), 985 + (i % 3) * 22, 190 + (i % 4) * 14, {
          seed: `a${i}`,
          stride: 0,
          ...(i % 5 === 2 && { arm: 'up' as const }),
        }),
      ),
    ];
  },
};

function musician(
  p: Painter,
  x: number,
  y: number,
  s: number,
  coat: string,
  plays: 'fiddle' | 'accordion' | 'bass',
): string {
  const wood = p.slant([
    [0, p.tone('#d08a4c', 0, 0.3)],
    [1, p.tone('#8c4f2c', 0, -0.2)],
  ]);
  const figure = person(p, x, y, s, { coat, stride: 0, skirt: false });
  if (plays === 'fiddle')
    return (
      figure +
      oval(x + s * 0.12, y - s * 0.72, s * 0.12, s * 0.05, wood) +
      line(
        `M${x + s * 0.2} ${y - s * 0.73}l${s * 0.16} ${-s * 0.04}M${x + s * 0.02} ${y - s * 0.86}l${s * 0.22} ${s * 0.2}`,
        '#4c3328',
        4,
      )
    );
  if (plays === 'bass')
    return (
      figure +
      oval(x + s * 0.22, y - s * 0.26, s * 0.15, s * 0.22, wood) +
      oval(x + s * 0.22, y - s * 0.5, s * 0.1, s * 0.13, wood) +
      line(`M${x + s * 0.22} ${y - s * 0.5}V${y - s * 1.08}`, '#4c3328', 7)
    );
  const folds = [0, 1, 2, 3, 4]
    .map((i) =>
      rect(x - s * 0.1 + i * s * 0.042, y - s * 0.7, s * 0.022, s * 0.22, p.tone('#f0e4cd', 0, 0)),
    )
    .join('');
  return (
    figure + rect(x - s * 0.16, y - s * 0.71, s * 0.32, s * 0.24, p.tone('#8d2f35', 0, 0)) + folds
  );
}

/** The midsummer fire and those who came to see it. */
export const bonfire: Scene = {
  focus: [0.5, 0.62],
  reversible: true,
  paint: (p: Painter) => {
    const w = p.width;
    return [
      sky(p, 600),
      hill(p, crest(p, 'far', { y: 480, amplitude: 120, wave: 760 }), p.materials.foliage[1], 0.7),
      woodedHill(p, 'mid', crest(p, 'mid', { y: 590, amplitude: 110, wave: 560 }), 0.4, {
        size: 12,
        fringe: 110,
      }),
      village(p, 'v', {
        ground: () => 690,
        from: w * 0.6,
        to: w * 0.96,
        rows: 3,
        rise: 32,
        size: 74,
        depth: 0.16,
        church: { at: 0.5, size: 54, row: 2 },
      }),
      meadow(
        p,
        [
          [-20, 720],
          [w * 0.5, 705],
          [w + 20, 728],
        ],
        p.materials.meadow,
      ),
      tree(p, w * 0.1, 780, 430),
      fire(p, w * 0.44, 840, 230),
      ...[0.18, 0.23, 0.29, 0.6, 0.66, 0.71, 0.78].map((x, i) =>
        person(p, w * x, 850 + (i % 3) * 16, 150 + (i % 2) * 20, { stride: 0, seed: `f${i}` }),
      ),
      ...[0.06, 0.13, 0.33, 0.5, 0.58, 0.86, 0.93].map((x, i) =>
        person(p, w * x, 985 + (i % 2) * 20, 215 + (i % 3) * 14, {
          stride: 0,
          coat: '#2b2a3d',
          seed: `g${i}`,
        }),
      ),
    ];
  },
};
