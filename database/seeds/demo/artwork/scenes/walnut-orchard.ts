import { crest, hill, meadow, woodedHill } from '../elements/hills';
import { house, tower } from '../elements/houses';
import { birds, mistBank, sky } from '../elements/sky';
import { tree, tufts } from '../elements/trees';
import { village } from '../elements/village';
import type { Painter } from '../painter';
import type { Point } from '../path';
import type { Scene } from './scene';

/** Walnut trees in their alleys, a dovecote farm and the village beyond. */
export const walnutOrchard: Scene = { paint, focus: [0.45, 0.55], reversible: true };

function paint(p: Painter) {
  const w = p.width;
  const plain: Point[] = crest(p, 'plain', { y: 610, amplitude: 14, wave: 800 });
  return [
    sky(p, 520),
    birds(p, w * 0.6, 190),
    hill(p, crest(p, 'far', { y: 400, amplitude: 120, wave: 760 }), p.materials.foliage[1], 0.82),
    woodedHill(p, 'mid', crest(p, 'mid', { y: 500, amplitude: 120, wave: 600 }), 0.55, {
      size: 10,
      fringe: 90,
    }),
    mistBank(p, 590, 120, 0.3 + (p.spec.mist ?? 0) * 0.6),
    meadow(p, plain, p.materials.meadow, 0.25),
    village(p, 'beyond', {
      ground: () => 640,
      from: w * 0.58,
      to: w * 0.8,
      rows: 2,
      rise: 22,
      size: 50,
      depth: 0.24,
      church: { at: 0.55, size: 38, row: 1 },
      towers: 1,
    }),
    farm(p),
    tufts(p, 0, w, () => 660),
    orchard(p),
  ];
}

function farm(p: Painter): string {
  const w = p.width;
  return (
    tower(p, { x: w * 0.205, y: 690, w: 54, h: 128, roof: 66, depth: 0.1, windows: 2 }) +
    house(p, {
      x: w * 0.225,
      y: 696,
      gable: 92,
      length: 130,
      walls: 76,
      depth: 0.1,
      seed: 'farm',
    }) +
    house(p, {
      x: w * 0.2,
      y: 702,
      gable: 60,
      length: 80,
      walls: 44,
      turn: -1,
      depth: 0.1,
      seed: 'barn',
    })
  );
}

/** Trees in rows that converge, the farthest first. */
function orchard(p: Painter): string {
  const w = p.width;
  const random = p.random.fork('orchard');
  const stems: { x: number; y: number; size: number }[] = [];
  for (const row of [-1.55, -0.95, 0.5, 1.05, 1.7]) {
    for (let i = 0; i < 8; i += 1) {
      const scale = 0.78 ** i;
      stems.push({
        x: w * 0.46 + row * w * 0.42 * scale + random.between(-6, 6),
        y: 640 + 330 * scale,
        size: 430 * scale * random.between(0.92, 1.06),
      });
    }
  }
  return stems
    .filter(({ x, size }) => x > -size * 0.4 && x < w + size * 0.4)
    .sort((a, b) => a.y - b.y)
    .map(({ x, y, size }) => tree(p, x, y, size, { depth: Math.max(0, 0.32 - size / 900) }))
    .join('');
}
