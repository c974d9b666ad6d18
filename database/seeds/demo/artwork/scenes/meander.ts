import { cliff } from '../elements/cliff';
import { hedge } from '../elements/fields';
import { crest, heightAt, hill, meadow, woodedHill } from '../elements/hills';
import { river } from '../elements/river';
import { birds, mistBank, mistRags, sky } from '../elements/sky';
import { juniper, poplar, tree, tufts } from '../elements/trees';
import { village } from '../elements/village';
import type { Painter } from '../painter';
import { fill, polygon, type Point } from '../path';
import type { Scene } from './scene';

/** A loop of the Lot seen from the causse, with a village on its tongue of land. */
export const meander: Scene = { paint, focus: [0.5, 0.55], reversible: true };

function paint(p: Painter) {
  const w = p.width;
  const mist = p.spec.mist ?? 0;
  const start = p.random.fork('tongue').between(0.4, 0.5);
  const floor = crest(p, 'floor', { y: 520, amplitude: 16, wave: 700 });
  const left: Point[] = [
    [-30, 470],
    [w * 0.1, 480],
    [w * 0.2, 520],
    [w * 0.27, 560],
    [w * 0.31, 585],
  ];
  const foot = left.map(([x, y]) => [x, y + 130 - x * 0.1] as Point);
  return [
    sky(p, 400),
    birds(p, w * 0.66, 210),
    hill(p, crest(p, 'far', { y: 350, amplitude: 80, wave: 800 }), p.materials.foliage[1], 0.85),
    hill(p, crest(p, 'mid', { y: 400, amplitude: 90, wave: 620 }), p.materials.foliage[2], 0.7),
    woodedHill(p, 'ring', crest(p, 'ring', { y: 452, amplitude: 90, wave: 540 }), 0.5, {
      size: 10,
      fringe: 70,
    }),
    mistBank(p, 530, 110, 0.3 + mist * 0.6),
    meadow(p, floor, p.materials.meadow, 0.3),
    patches(p),
    river(p, 'loop', loop(w)),
    hedge(
      p,
      [
        [w * 0.36, 640],
        [w * 0.47, 622],
        [w * 0.62, 640],
        [w * 0.7, 680],
      ],
      13,
      0.24,
    ),
    village(p, 'tongue', {
      ground: (x) => 690 + 8 * Math.sin(x / 80),
      from: w * start,
      to: w * (start + 0.18),
      rows: 3,
      rise: 20,
      size: 46,
      depth: 0.12,
      church: { at: 0.5, size: 32, row: 2 },
      towers: 1,
    }),
    mistRags(p, 640, 50, 0.2 + mist * 0.6),
    cliff(p, 'bank', left, foot, { depth: 0.2, grain: 24, caves: 2 }),
    woodedHill(
      p,
      'brow',
      left.map(([x, y]) => [x, y - 2]),
      0.2,
      { size: 13, floor: 590, fringe: 12 },
    ),
    woodedHill(
      p,
      'scree',
      foot.map(([x, y]) => [x, y - 8]),
      0.16,
      { size: 14, fringe: 60, floor: 760 },
    ),
    foreground(p),
  ];
}

function loop(w: number) {
  return {
    left: [
      [w * 0.78, 534],
      [w * 0.6, 545],
      [w * 0.4, 566],
      [w * 0.28, 612],
      [w * 0.25, 700],
      [w * 0.37, 790],
      [w * 0.58, 830],
      [w * 0.8, 850],
      [w * 1.03, 890],
    ] as Point[],
    right: [
      [w * 0.79, 539],
      [w * 0.62, 553],
      [w * 0.44, 578],
      [w * 0.34, 622],
      [w * 0.33, 690],
      [w * 0.43, 746],
      [w * 0.62, 762],
      [w * 0.82, 760],
      [w * 1.03, 770],
    ] as Point[],
  };
}

/** Fields on the tongue of land and beyond it. */
function patches(p: Painter): string {
  const w = p.width;
  const random = p.random.fork('patches');
  const colours = [
    p.materials.field,
    p.materials.tilled,
    p.materials.meadow,
    p.materials.vine,
    p.materials.foliage[0],
  ] as const;
  const cells: string[] = [];
  for (let row = 0; row < 4; row += 1) {
    const [top, bottom] = [
      560 + row * row * 9 + row * 18,
      560 + (row + 1) ** 2 * 9 + (row + 1) * 18,
    ];
    for (let x = w * 0.36; x < w * 1.02;) {
      const width = random.between(90, 210) + row * 30;
      const skew = (x / w - 0.5) * 40;
      cells.push(
        fill(
          polygon([
            [x, top],
            [x + width - 6, top],
            [x + width - 6 + skew, bottom - 3],
            [x + skew, bottom - 3],
          ]),
          p.tone(random.pick(colours), 0.3 - row * 0.05, random.between(-0.05, 0.3)),
          0.85,
        ),
      );
      x += width;
    }
  }
  return cells.join('');
}

function foreground(p: Painter): string {
  const w = p.width;
  const near: Point[] = [
    [-30, 800],
    [w * 0.12, 850],
    [w * 0.3, 930],
    [w * 0.55, 985],
    [w * 0.8, 975],
    [w + 30, 930],
  ];
  return [
    woodedHill(
      p,
      'slope',
      near.map(([x, y]) => [x, y - 26]),
      0.04,
      { size: 20, fringe: 40 },
    ),
    meadow(p, near, p.materials.meadow),
    tufts(p, 0, w, (x) => heightAt(near, x)),
    tree(p, w * 0.06, 905, 330),
    juniper(p, w * 0.2, 925, 130),
    juniper(p, w * 0.235, 938, 90),
    ...[0.9, 0.93, 0.955, 0.985].map((x, i) => poplar(p, w * x, 985 - i * 8, 260 - (i % 2) * 50)),
  ].join('');
}
