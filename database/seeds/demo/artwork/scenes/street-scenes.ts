import { bin, barrier, bus, cone, roller, scaffolding } from '../elements/works';
import { crest, hill, meadow, woodedHill, heightAt } from '../elements/hills';
import { church } from '../elements/church';
import { road, dryStoneWall } from '../elements/fields';
import { person } from '../elements/people';
import { birds, mistBank, sky } from '../elements/sky';
import { bush, tree, tufts } from '../elements/trees';
import { village } from '../elements/village';
import type { Painter } from '../painter';
import { disc, fill, line, polygon, rect, type Point } from '../path';
import type { Scene } from './scene';
import { street } from './street';

/** The road being mended: roller, cones, two people in yellow. */
export const roadworks: Scene = {
  focus: [0.5, 0.7],
  reversible: true,
  paint: (p: Painter) => {
    const w = p.width;
    const fresh = polygon([
      [w * 0.47, 690],
      [w * 0.53, 690],
      [w * 0.68, 850],
      [w * 0.3, 850],
    ]);
    return [
      street(p),
      fill(fresh, p.tone('#4a4b52', 0, 0), 0.75),
      roller(p, w * 0.53, 810, 190),
      person(p, w * 0.37, 830, 150, { coat: '#e8d24a', hat: '#f2b33d', stride: 0 }),
      person(p, w * 0.68, 850, 160, { coat: '#e8d24a', hat: '#f2b33d', stride: -1 }),
      ...[0.27, 0.235, 0.2].map((x, i) => cone(p, w * x, 850 + i * 55, 60 + i * 16)),
      ...[0.76, 0.8, 0.845].map((x, i) => cone(p, w * x, 850 + i * 55, 60 + i * 16)),
      barrier(p, w * 0.36, 975, 300),
    ];
  },
};

/** The church in its scaffolding. */
export const restoration: Scene = {
  focus: [0.5, 0.45],
  reversible: true,
  paint: (p: Painter) => {
    const w = p.width;
    return [
      sky(p, 600),
      birds(p, w * 0.25, 180),
      hill(p, crest(p, 'far', { y: 470, amplitude: 110, wave: 760 }), p.materials.foliage[1], 0.8),
      woodedHill(p, 'mid', crest(p, 'mid', { y: 570, amplitude: 110, wave: 560 }), 0.5, {
        size: 12,
        fringe: 110,
      }),
      village(p, 'back', {
        ground: () => 735,
        from: w * -0.02,
        to: w * 0.36,
        rows: 2,
        rise: 36,
        size: 96,
        depth: 0.2,
        towers: 0,
      }),
      meadow(
        p,
        [
          [-20, 740],
          [w * 0.5, 728],
          [w + 20, 745],
        ],
        p.materials.meadow,
      ),
      tree(p, w * 0.87, 800, 400),
      church(p, { x: w * 0.45, y: 800, size: 165, spire: 0.8 }),
      scaffolding(p, w * 0.385, 806, w * 0.13, 420, 5),
      person(p, w * 0.43, 632, 82, { coat: '#e8d24a', hat: '#f2b33d', stride: 0 }),
      person(p, w * 0.47, 464, 78, { coat: '#b5533c', hat: '#f2b33d', stride: 0 }),
      barrier(p, w * 0.2, 900, 230),
      barrier(p, w * 0.58, 905, 230),
      person(p, w * 0.8, 950, 170, { coat: '#34607a', stride: 0 }),
      tufts(p, 0, w, () => 830, 0.6),
    ];
  },
};

/** Sorting bins lined up against the dry-stone wall. */
export const waste: Scene = {
  focus: [0.5, 0.72],
  reversible: true,
  paint: (p: Painter) => {
    const w = p.width;
    const wall: Point[] = [
      [-20, 800],
      [w * 0.3, 792],
      [w * 0.7, 792],
      [w + 20, 802],
    ];
    return [
      sky(p, 560),
      birds(p, w * 0.7, 170),
      hill(p, crest(p, 'far', { y: 430, amplitude: 110, wave: 760 }), p.materials.foliage[1], 0.8),
      woodedHill(p, 'mid', crest(p, 'mid', { y: 520, amplitude: 110, wave: 560 }), 0.5, {
        size: 12,
        fringe: 90,
      }),
      mistBank(p, 610, 120, 0.35),
      meadow(
        p,
        [
          [-20, 640],
          [w * 0.5, 620],
          [w + 20, 648],
        ],
        p.materials.field,
        0.2,
      ),
      village(p, 'v', {
        ground: () => 690,
        from: w * 0.5,
        to: w * 0.86,
        rows: 3,
        rise: 34,
        size: 78,
        depth: 0.14,
        church: { at: 0.4, size: 58, row: 2 },
      }),
      tree(p, w * 0.16, 790, 430),
      dryStoneWall(p, wall, () => 92, 'bins'),
      rect(
        0,
        800,
        w,
        205,
        p.fadeAt(800, 1000, [
          [0, p.tone('#d9c6a3', 0, 0.1)],
          [1, p.tone('#c2a983', 0, -0.2)],
        ]),
      ),
      bin(p, w * 0.3, 880, 210, '#e0b23c'),
      bin(p, w * 0.43, 886, 210, '#5f9150'),
      bin(p, w * 0.56, 882, 210, '#8a5f42'),
      bin(p, w * 0.69, 888, 210, '#4f6f9a'),
      person(p, w * 0.83, 930, 250, { coat: '#b5533c', basket: true, stride: -1 }),
      bush(p, w * 0.95, 900, 90),
    ];
  },
};

/** The little bus at its stop in the fields. */
export const busStop: Scene = {
  focus: [0.48, 0.66],
  reversible: true,
  paint: (p: Painter) => {
    const w = p.width;
    const livery = p.random.fork('livery').pick(['#3f8a8c', '#b5533c', '#d9a441', '#4f6f9a']);
    const near = crest(p, 'near', { y: 650, amplitude: 40, wave: 900 });
    return [
      sky(p, 560),
      birds(p, w * 0.6, 170),
      hill(p, crest(p, 'far', { y: 430, amplitude: 110, wave: 760 }), p.materials.foliage[1], 0.8),
      woodedHill(p, 'mid', crest(p, 'mid', { y: 530, amplitude: 110, wave: 560 }), 0.5, {
        size: 12,
        fringe: 100,
      }),
      meadow(p, near, p.materials.field, 0.16),
      tufts(p, 0, w, () => 930, 0.7),
      village(p, 'v', {
        ground: (x) => heightAt(near, x) + 30,
        from: w * 0.06,
        to: w * 0.36,
        rows: 3,
        rise: 30,
        size: 68,
        depth: 0.16,
        church: { at: 0.6, size: 50, row: 2 },
      }),
      tree(p, w * 0.78, 770, 380),
      rect(
        0,
        790,
        w,
        130,
        p.fadeAt(790, 920, [
          [0, p.tone(p.materials.road, 0.05, 0.2)],
          [1, p.tone(p.materials.road, 0, -0.15)],
        ]),
      ),
      line(`M0 856H${w}`, p.tone('#f4ecd9', 0, 0.2), 6, 0.8).replace(
        '/>',
        ' stroke-dasharray="70 50"/>',
      ),
      bus(p, w * 0.26, 850, 540, livery),
      rect(
        0,
        920,
        w,
        90,
        p.fadeAt(920, 1000, [
          [0, p.tone(p.materials.meadow, 0, 0.2)],
          [1, p.tone(p.materials.meadow, 0, -0.3)],
        ]),
      ),
      line(`M${w * 0.75} 965V700`, p.tone('#6a6e74', 0, 0), 8),
      disc(w * 0.75, 690, 34, p.tone(livery, 0, 0.1)),
      disc(w * 0.75, 690, 18, p.tone('#f7f0e0', 0, 0.1)),
      person(p, w * 0.81, 965, 190, { coat: '#8a4f66', skirt: true, basket: true, stride: -1 }),
      person(p, w * 0.86, 970, 140, { coat: '#d9a441', pack: true, stride: -1 }),
    ];
  },
};

/** A walk on the causse: a lane between walls, rucksacks, the valley beyond. */
export const hike: Scene = {
  focus: [0.5, 0.6],
  reversible: true,
  paint: (p: Painter) => {
    const w = p.width;
    const near = crest(p, 'near', { y: 690, amplitude: 60, wave: 1000 });
    return [
      sky(p, 540),
      birds(p, w * 0.66, 200, 7),
      hill(p, crest(p, 'far', { y: 420, amplitude: 130, wave: 800 }), p.materials.foliage[1], 0.84),
      hill(
        p,
        crest(p, 'far2', { y: 490, amplitude: 110, wave: 620 }),
        p.materials.foliage[2],
        0.66,
      ),
      woodedHill(p, 'mid', crest(p, 'mid', { y: 580, amplitude: 100, wave: 520 }), 0.42, {
        size: 12,
        fringe: 110,
      }),
      mistBank(p, 640, 100, 0.35 + (p.spec.mist ?? 0) * 0.5),
      meadow(p, near, p.materials.meadow),
      tufts(p, 0, w, (x) => heightAt(near, x) + 60, 1),
      road(
        p,
        [w * 0.3, w * 0.74],
        [w * 0.545, w * 0.562],
        heightAt(near, w * 0.55) + 4,
        p.materials.snowy ? '#f4f6f9' : '#e7d5b0',
        40,
      ),
      tree(p, w * 0.86, 800, 470),
      dryStoneWall(
        p,
        [
          [-20, 980],
          [w * 0.12, 905],
          [w * 0.27, 822],
          [w * 0.4, 752],
          [w * 0.5, 712],
        ],
        (x) => 24 + 100 * Math.max(0, 1 - x / (w * 0.5)),
        'hike',
      ),
      signpost(p, w * 0.71, 880),
      person(p, w * 0.555, 770, 96, { coat: '#4f7f8f', pack: true, stride: 1 }),
      person(p, w * 0.53, 800, 112, { coat: '#c9503d', pack: true, stride: 1, hat: '#e6d3a8' }),
      person(p, w * 0.565, 850, 150, { coat: '#d9a441', pack: true, stride: 1 }),
      person(p, w * 0.5, 905, 185, { coat: '#5d7a5a', pack: true, stride: 1, hat: '#f2e6cc' }),
    ];
  },
};

function signpost(p: Painter, x: number, y: number): string {
  const wood = p.tone('#8a6548', 0, -0.1);
  const plank = (dy: number, turn: 1 | -1) =>
    fill(
      polygon([
        [x - turn * 20, y - dy],
        [x + turn * 92, y - dy],
        [x + turn * 112, y - dy + 16],
        [x + turn * 92, y - dy + 32],
        [x - turn * 20, y - dy + 32],
      ]),
      p.tone('#e9d2a0', 0, 0.15),
    );
  return (
    line(`M${x} ${y}v-210`, wood, 12) +
    plank(200, 1) +
    plank(152, -1) +
    rect(x - 8, y - 96, 16, 10, '#f7f2e6') +
    rect(x - 8, y - 84, 16, 10, '#c9453d')
  );
}
