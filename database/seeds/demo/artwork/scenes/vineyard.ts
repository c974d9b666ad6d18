import { vines } from '../elements/fields';
import { crest, heightAt, hill, meadow, woodedHill } from '../elements/hills';
import { house, tower } from '../elements/houses';
import { river } from '../elements/river';
import { birds, mistBank, sky } from '../elements/sky';
import { juniper, tree } from '../elements/trees';
import { village } from '../elements/village';
import type { Painter } from '../painter';
import type { Point } from '../path';
import type { Scene } from './scene';

/** Vines of the Lot valley running down towards the village and the river. */
export const vineyard: Scene = { paint, focus: [0.55, 0.5], reversible: true };

function paint(p: Painter) {
  const w = p.width;
  const brow: Point[] = [
    [-40, 640],
    [w * 0.2, 668],
    [w * 0.45, 700],
    [w * 0.7, 690],
    [w + 40, 640],
  ];
  return [
    sky(p, 480),
    birds(p, w * 0.3, 180),
    hill(p, crest(p, 'far', { y: 390, amplitude: 110, wave: 800 }), p.materials.foliage[1], 0.82),
    woodedHill(p, 'mid', crest(p, 'mid', { y: 470, amplitude: 130, wave: 640 }), 0.56, {
      size: 10,
      fringe: 80,
    }),
    mistBank(p, 560, 130, 0.35 + (p.spec.mist ?? 0) * 0.55),
    meadow(p, crest(p, 'valley', { y: 585, amplitude: 14, wave: 600 }), p.materials.field, 0.36),
    river(p, 'lot', {
      left: [
        [w * 0.95, 596],
        [w * 0.7, 604],
        [w * 0.45, 622],
        [w * 0.2, 650],
        [-30, 664],
      ],
      right: [
        [w * 0.95, 600],
        [w * 0.72, 612],
        [w * 0.5, 636],
        [w * 0.26, 680],
        [-30, 710],
      ],
    }),
    village(p, 'valley', {
      ground: (x) => 652 - (x - w * 0.5) * 0.03,
      from: w * 0.52,
      to: w * 0.78,
      rows: 4,
      rise: 28,
      size: 56,
      depth: 0.2,
      church: { at: 0.45, size: 46, row: 3 },
      towers: 2,
    }),
    woodedHill(
      p,
      'hem',
      brow.map(([x, y]) => [x, y + 2]),
      0.12,
      { size: 15, fringe: 14, floor: 730 },
    ),
    meadow(p, brow, p.materials.snowy ? '#f0f3f7' : '#cda878'),
    vines(p, { brow, vanish: [w * 0.42, 560], rows: 19 }),
    estate(p, heightAt(brow, w * 0.88)),
    tree(p, w * 0.03, 900, 360),
  ];
}

/** The winegrower's house with its dovecote. */
function estate(p: Painter, y: number): string {
  const x = p.width * 0.86;
  return [
    juniper(p, x - 60, y + 22, 150, 0.05),
    tower(p, { x: x + 10, y: y + 26, w: 66, h: 160, roof: 84, depth: 0.05, windows: 2 }),
    house(p, {
      x: x + 36,
      y: y + 32,
      gable: 110,
      length: 150,
      walls: 96,
      depth: 0.04,
      seed: 'estate',
    }),
    juniper(p, x + 300, y + 30, 170, 0.05),
  ].join('');
}
