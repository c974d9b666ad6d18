import { crest, heightAt, hill, meadow, woodedHill } from '../elements/hills';
import { house, tower } from '../elements/houses';
import { birds, mistBank, mistRags, sky } from '../elements/sky';
import { poplar, tree, tufts } from '../elements/trees';
import { hedge } from '../elements/fields';
import { village } from '../elements/village';
import type { Painter } from '../painter';
import type { Point } from '../path';
import type { Scene } from './scene';

/** Castle towers on a spur above the village and the wide valley. */
export const castle: Scene = { paint, focus: [0.36, 0.42], reversible: true };

function paint(p: Painter) {
  const w = p.width;
  const mist = p.spec.mist ?? 0;
  const spur: Point[] = [];
  for (let x = -40; x <= w + 40; x += 30) {
    spur.push([
      x,
      640 -
        205 * Math.exp(-(((x - w * 0.33) / (w * 0.19)) ** 2)) +
        Math.max(0, x - w * 0.5) * 0.28 +
        9 * Math.sin(x / 70),
    ]);
  }
  const valley = crest(p, 'valley', { y: 640, amplitude: 24, wave: 800 });
  const near = crest(p, 'near', { y: 905, amplitude: 70, wave: 900 });
  return [
    sky(p, 520),
    birds(p, w * 0.6, 200),
    hill(p, crest(p, 'far', { y: 450, amplitude: 90, wave: 820 }), p.materials.foliage[1], 0.84),
    woodedHill(p, 'mid', crest(p, 'mid', { y: 540, amplitude: 90, wave: 600 }), 0.6, {
      size: 9,
      fringe: 60,
    }),
    mistBank(p, 620, 120, 0.3 + mist * 0.6),
    meadow(p, valley, p.materials.field, 0.36),
    hedge(
      p,
      [
        [w * 0.55, 690],
        [w * 0.75, 684],
        [w * 1.02, 696],
      ],
      13,
      0.34,
    ),
    hedge(
      p,
      [
        [w * 0.6, 740],
        [w * 0.8, 726],
        [w * 1.02, 744],
      ],
      17,
      0.26,
    ),
    woodedHill(p, 'spur', spur, 0.18, { size: 15, fringe: 260 }),
    keep(p, w * 0.33, heightAt(spur, w * 0.33) + 20),
    village(p, 'under', {
      ground: (x) => 790 - (x - w * 0.3) * 0.06,
      from: w * 0.2,
      to: w * 0.6,
      rows: 3,
      rise: 34,
      size: 74,
      depth: 0.1,
      church: { at: 0.66, size: 52, row: 2 },
      towers: 2,
    }),
    woodedHill(
      p,
      'skirt',
      crest(p, 'skirt', { y: 830, amplitude: 40, wave: 420, to: w * 0.84 }).map(([x, y]) => [
        x,
        y + Math.max(0, x - w * 0.62) * 0.32,
      ]),
      0.06,
      { size: 19, fringe: 60, floor: 930 },
    ),
    mistRags(p, 800, 40, 0.12 + mist * 0.5),
    meadow(p, near, p.materials.meadow),
    tufts(p, 0, w, (x) => heightAt(near, x)),
    ...[0.84, 0.87, 0.9, 0.93].map((x, i) =>
      poplar(p, w * x, heightAt(near, w * x) + 20, 300 - (i % 2) * 70),
    ),
    tree(p, w * 0.05, 950, 340),
  ];
}

function keep(p: Painter, x: number, y: number): string {
  return [
    tower(p, { x: x - 92, y: y + 10, w: 70, h: 150, roof: 80, depth: 0.1, windows: 2 }),
    house(p, {
      x: x - 70,
      y: y + 12,
      gable: 90,
      length: 130,
      walls: 110,
      depth: 0.1,
      pitch: 0.7,
      seed: 'hall',
    }),
    tower(p, { x: x + 10, y, w: 76, h: 250, roof: 0, depth: 0.1, battlements: true, windows: 4 }),
    tower(p, { x: x + 150, y: y + 18, w: 64, h: 160, roof: 70, depth: 0.09, windows: 2 }),
  ].join('');
}
