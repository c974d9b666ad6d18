import { crest, heightAt, hill, meadow, woodedHill } from '../elements/hills';
import { hedge } from '../elements/fields';
import { house } from '../elements/houses';
import { birds, mistBank, mistRags, sky } from '../elements/sky';
import { fir, tree, tufts } from '../elements/trees';
import { church } from '../elements/church';
import type { Painter } from '../painter';
import type { Scene } from './scene';

/** The chestnut heights of the Ségala, ridge after ridge, with a hamlet. */
export const highWoods: Scene = { paint, focus: [0.4, 0.5], reversible: true };

function paint(p: Painter) {
  const w = p.width;
  const mist = p.spec.mist ?? 0;
  const near = crest(p, 'near', { y: 880, amplitude: 120, wave: 1000 });
  const clearing = crest(p, 'clearing', { y: 730, amplitude: 70, wave: 900 });
  const ridges = [0, 1, 2, 3].flatMap((i) => [
    i < 2
      ? hill(
          p,
          crest(p, `r${i}`, { y: 360 + i * 62, amplitude: 150, wave: 720 - i * 60 }),
          p.materials.foliage[1],
          0.86 - i * 0.11,
        )
      : woodedHill(
          p,
          `r${i}`,
          crest(p, `r${i}`, { y: 370 + i * 66, amplitude: 150, wave: 760 - i * 60 }),
          0.86 - i * 0.14,
          { size: 7 + i * 2.5, fringe: 70 },
        ),
    mistBank(p, 470 + i * 66, 110, 0.35 + mist * 0.5),
  ]);
  return [
    sky(p, 480),
    birds(p, w * 0.62, 170, 6),
    ...ridges,
    meadow(p, clearing, p.materials.meadow, 0.14),
    hedge(
      p,
      clearing.map(([x, y]) => [x, y + 4]),
      20,
      0.2,
    ),
    hamlet(p, w * 0.3, heightAt(clearing, w * 0.35) + 44),
    mistRags(p, 810, 30, 0.15 + mist * 0.5),
    woodedHill(
      p,
      'slope',
      crest(p, 'slope', { y: 850, amplitude: 80, wave: 600, from: w * 0.5 }).map(([x, y]) => [
        x,
        y + 240 * Math.exp((w * 0.5 - x) / 90),
      ]),
      0.06,
      { size: 22, fringe: 90 },
    ),
    meadow(p, near, p.materials.meadow),
    tufts(p, 0, w, (x) => heightAt(near, x)),
    ...[0.9, 0.95, 0.83].map((x, i) => fir(p, w * x, heightAt(near, w * x) + 34, 420 - i * 70)),
    tree(p, w * 0.07, 950, 460),
    tree(p, w * 0.18, 930, 250),
  ];
}

function hamlet(p: Painter, x: number, y: number): string {
  return [
    house(p, {
      x: x - 20,
      y: y - 22,
      gable: 62,
      length: 76,
      walls: 52,
      turn: -1,
      depth: 0.1,
      roof: p.materials.slate,
      seed: 'a',
    }),
    church(p, { x: x + 60, y: y - 16, size: 46, depth: 0.1, spire: 1.5 }),
    house(p, {
      x: x + 170,
      y,
      gable: 76,
      length: 110,
      walls: 58,
      depth: 0.08,
      roof: p.materials.slate,
      seed: 'b',
    }),
    house(p, { x: x - 90, y: y + 12, gable: 70, length: 90, walls: 54, depth: 0.08, seed: 'c' }),
    tree(p, x + 370, y + 14, 150, { depth: 0.1 }),
    tree(p, x - 150, y + 6, 130, { depth: 0.1 }),
  ].join('');
}
