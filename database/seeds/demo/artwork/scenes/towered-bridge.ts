import { stoneBridge } from '../elements/bridge';
import { crest, hill, woodedHill } from '../elements/hills';
import { reflection, reeds, sheetOfWater, sunPath } from '../elements/river';
import { birds, mistBank, mistRags, sky, sunPosition } from '../elements/sky';
import { poplar, tree } from '../elements/trees';
import { village } from '../elements/village';
import type { Painter } from '../painter';
import type { Scene } from './scene';

/** The fortified bridge of Cahors and its three towers over the Lot. */
export const toweredBridge: Scene = { paint, focus: [0.52, 0.45] };

const WATER = 745;

function paint(p: Painter) {
  const w = p.width;
  const mist = p.spec.mist ?? 0;
  const bank = woodedHill(p, 'bank', crest(p, 'bank', { y: 640, amplitude: 70, wave: 420 }), 0.3, {
    size: 15,
    floor: WATER,
    fringe: 80,
  });
  const bridge = stoneBridge(p, {
    from: w * 0.06,
    to: w * 0.98,
    deck: 545,
    water: WATER,
    arches: 8,
    pointed: true,
    towers: [0.125, 0.5, 0.875],
  });
  const [sunX] = sunPosition(p, 560);
  return [
    sky(p, 560),
    birds(p, w * 0.34, 200),
    hill(p, crest(p, 'far', { y: 400, amplitude: 130, wave: 760 }), p.materials.foliage[1], 0.8),
    woodedHill(p, 'mid', crest(p, 'mid', { y: 500, amplitude: 140, wave: 620 }), 0.55, {
      size: 11,
      fringe: 90,
      floor: 700,
    }),
    village(p, 'town', {
      ground: () => 640,
      from: w * 0.62,
      to: w * 1.02,
      rows: 3,
      rise: 24,
      size: 60,
      depth: 0.34,
      church: { at: 0.4, size: 44, row: 2 },
      towers: 3,
    }),
    mistBank(p, 640, 140, 0.3 + mist * 0.5),
    bank,
    sheetOfWater(p, WATER),
    reflection(bank, WATER, { strength: 0.3, squash: 0.7 }),
    reflection(bridge, WATER, { strength: 0.42, squash: 0.8 }),
    sunPath(p, sunX, WATER),
    bridge,
    mistRags(p, WATER + 10, 16, 0.25 + mist * 0.5),
    poplar(p, w * 0.035, 800, 330),
    tree(p, w * 0.985, 830, 380),
    reeds(p, -10, w * 0.18, 1000, 110),
    reeds(p, w * 0.86, w + 10, 1004, 90),
  ];
}
