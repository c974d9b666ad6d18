import { crest, hill, woodedHill } from '../elements/hills';
import { reeds, reflection, sheetOfWater, sunPath } from '../elements/river';
import { birds, mistBank, mistRags, sky, sunPosition } from '../elements/sky';
import { poplar, tree } from '../elements/trees';
import { village } from '../elements/village';
import type { Painter } from '../painter';
import { fill, line, rect } from '../path';
import type { Scene } from './scene';

/** A village on the quay, doubled by the river. */
export const riversideVillage: Scene = { paint, focus: [0.5, 0.5], reversible: true };

const WATER = 730;

function paint(p: Painter) {
  const w = p.width;
  const mist = p.spec.mist ?? 0;
  const random = p.random.fork('quay');
  const bank = woodedHill(p, 'bank', crest(p, 'bank', { y: 660, amplitude: 60, wave: 360 }), 0.22, {
    size: 15,
    floor: WATER,
    fringe: 50,
  });
  const houses = village(p, 'quay', {
    ground: () => WATER - 26,
    from: w * 0.22,
    to: w * 0.76,
    rows: random.whole(3, 5),
    rise: 34,
    size: 82,
    depth: 0.06,
    church: { at: random.between(0.25, 0.75), size: 62, row: 2 },
    towers: 3,
  });
  const quay = rect(
    w * 0.19,
    WATER - 28,
    w * 0.62,
    30,
    p.fade([
      [0, p.tone(p.materials.stone, 0.05, 0.2)],
      [1, p.tone(p.materials.stone, 0, -0.4)],
    ]),
  );
  const trees =
    [0.08, 0.11, 0.14].map((x, i) => poplar(p, w * x, WATER - 4, 260 - i * 30, 0.08)).join('') +
    tree(p, w * 0.86, WATER, 240, { depth: 0.06 });
  const [sunX] = sunPosition(p, 560);
  const all = bank + houses + quay + trees;
  return [
    sky(p, 540),
    birds(p, w * 0.3, 190),
    hill(p, crest(p, 'far', { y: 390, amplitude: 130, wave: 780 }), p.materials.foliage[1], 0.8),
    woodedHill(p, 'mid', crest(p, 'mid', { y: 490, amplitude: 150, wave: 640 }), 0.52, {
      size: 11,
      fringe: 110,
      floor: 700,
    }),
    mistBank(p, 640, 150, 0.3 + mist * 0.5),
    sheetOfWater(p, WATER),
    reflection(all, WATER, { strength: 0.42, squash: 0.82 }),
    sunPath(p, sunX, WATER),
    all,
    mistRags(p, WATER + 6, 14, 0.2 + mist * 0.6),
    boat(p, w * random.between(0.3, 0.66), 850),
    reeds(p, -10, w * 0.2, 1002, 130),
    reeds(p, w * 0.82, w + 10, 1004, 110),
  ];
}

/** A flat-bottomed river boat moored to its pole. */
function boat(p: Painter, x: number, y: number): string {
  return [
    line(`M${x + 150} ${y + 8}v-110`, p.tone(p.materials.wood, 0, -0.4), 6),
    fill(
      `M${x - 130} ${y - 22}Q${x} ${y + 2} ${x + 140} ${y - 26}L${x + 112} ${y + 14}Q${x} ${y + 26} ${x - 104} ${y + 14}Z`,
      p.tone('#5f4a40', 0, -0.25),
    ),
    fill(
      `M${x - 130} ${y - 22}Q${x} ${y + 2} ${x + 140} ${y - 26}L${x + 130} ${y - 18}Q${x} ${y + 10} ${x - 122} ${y - 14}Z`,
      p.tone('#c98f5c', 0, 0.25),
    ),
    rect(x - 104, y + 16, 220, 8, p.light.shade, 0.3),
  ].join('');
}
