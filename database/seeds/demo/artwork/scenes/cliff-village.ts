import { birds, mistBank, mistRags, sky } from '../elements/sky';
import { cliff } from '../elements/cliff';
import { crest, heightAt, hill, meadow, woodedHill } from '../elements/hills';
import { river } from '../elements/river';
import { poplar, tree, tufts } from '../elements/trees';
import { village } from '../elements/village';
import type { Painter } from '../painter';
import type { Point } from '../path';
import type { Scene } from './scene';

/** A village perched on its cliff above the river, as at Saint-Cirq-Lapopie. */
export const cliffVillage: Scene = { paint, focus: [0.58, 0.4], reversible: true };

function paint(p: Painter) {
  const w = p.width;
  const far = crest(p, 'far', { y: 430, amplitude: 130, wave: 700 });
  const middle = crest(p, 'middle', { y: 500, amplitude: 120, wave: 520 });
  const brow = browOf(p);
  const foot: Point[] = brow.map(([x]) => [
    x,
    770 + 30 * Math.sin(x / 190) + 320 * Math.exp(-(x - w * 0.27) / 120),
  ]);
  const near: Point[] = [
    [-20, 850],
    [w * 0.1, 880],
    [w * 0.2, 940],
    [w * 0.34, 972],
    [w * 0.6, 958],
    [w * 0.8, 944],
    [w + 20, 930],
  ];
  return [
    sky(p, 520),
    birds(p, w * 0.36, 230),
    hill(p, far, p.materials.foliage[1], 0.82),
    woodedHill(p, 'middle', middle, 0.62, { size: 9, fringe: 60 }),
    mistBank(p, 600, 170, 0.5 + (p.spec.mist ?? 0) * 0.4),
    valley(p),
    woodedHill(
      p,
      'shoulder',
      brow.map(([x, y]) => [x, y - 6]),
      0.16,
      { size: 15, floor: 800, fringe: 20 },
    ),
    cliff(p, 'main', brow, foot, { depth: 0.1, grain: 36, caves: 4 }),
    village(p, 'main', {
      ground: (x) => heightAt(brow, x) + 16,
      from: w * 0.44,
      to: w * 0.74,
      rows: 4,
      rise: 38,
      size: 74,
      depth: 0.04,
      church: { at: 0.62, size: 56, row: 3 },
      towers: 2,
    }),
    woodedHill(
      p,
      'foot',
      foot.map(([x, y]) => [x, y - 10]),
      0.06,
      { size: 17, fringe: 170 },
    ),
    mistRags(p, 780, 40, 0.25 + (p.spec.mist ?? 0) * 0.5),
    meadow(p, near, p.materials.meadow),
    tufts(p, 0, w, (x) => heightAt(near, x)),
    tree(p, w * 0.07, 960, 330),
    tree(p, w * 0.16, 985, 220),
    ...[0.9, 0.935, 0.965].map((x, i) => poplar(p, w * x, 965 + i * 8, 250 - i * 30)),
  ];
}

/** Low on the left where the valley opens, high under the village. */
function browOf(p: Painter): Point[] {
  const w = p.width;
  const rough = p.random.fork('brow');
  const points: Point[] = [];
  for (let x = w * 0.27; x <= w + 60; x += 34) {
    const rise = 1 / (1 + Math.exp(-(x - w * 0.42) / 55));
    points.push([
      x,
      800 -
        rise * 270 +
        220 * Math.exp(-(x - w * 0.27) / 60) +
        rough.between(-9, 9) -
        34 * Math.sin((x - w * 0.4) / 260),
    ]);
  }
  return points;
}

function valley(p: Painter) {
  const w = p.width;
  const floor = crest(p, 'valley', { y: 655, amplitude: 20, wave: 600 });
  const bank = crest(p, 'bank', { y: 700, amplitude: 24, wave: 300, to: w * 0.29 });
  const left: Point[] = [
    [w * 0.36, 672],
    [w * 0.22, 684],
    [w * 0.06, 706],
    [w * -0.06, 752],
    [w * 0.06, 830],
    [w * 0.13, 900],
    [w * 0.12, 1020],
  ];
  const right: Point[] = [
    [w * 0.37, 674],
    [w * 0.25, 689],
    [w * 0.11, 712],
    [w * 0.03, 746],
    [w * 0.18, 800],
    [w * 0.33, 872],
    [w * 0.4, 1020],
  ];
  return [
    meadow(p, floor, p.materials.field, 0.4),
    woodedHill(p, 'bank', bank, 0.34, { size: 9, fringe: 14, floor: 712 }),
    river(p, 'lot', { left, right }),
  ].join('');
}
