import { dryStoneWall, stoneHut } from '../elements/fields';
import { crest, heightAt, hill, meadow, woodedHill } from '../elements/hills';
import { sheep } from '../elements/people';
import { birds, mistRags, sky } from '../elements/sky';
import { bush, juniper, tree, tufts } from '../elements/trees';
import type { Painter } from '../painter';
import { oval, type Point } from '../path';
import type { Scene } from './scene';

/** The limestone plateau: dry-stone walls, a hut, junipers, wide sky. */
export const causse: Scene = { paint, focus: [0.62, 0.6], reversible: true };

function paint(p: Painter) {
  return [plateau(p), stoneHut(p, p.width * 0.68, 800, 230), walls(p), near(p)];
}

export function plateau(p: Painter): string {
  const w = p.width;
  const ground = crest(p, 'ground', { y: 640, amplitude: 60, wave: 900 });
  const random = p.random.fork('scrub');
  const scrub = Array.from({ length: 46 }, () => {
    const t = random.next() ** 1.6;
    const x = random.between(-0.02, 1.02) * w;
    return { y: heightAt(ground, x) + 8 + t * 200, x, size: 14 + t * 46, kind: random.next() };
  }).sort((a, b) => a.y - b.y);
  return [
    sky(p, 600),
    birds(p, w * 0.4, 240, 7),
    hill(p, crest(p, 'far', { y: 520, amplitude: 70, wave: 1100 }), p.materials.foliage[1], 0.82),
    woodedHill(p, 'mid', crest(p, 'mid', { y: 585, amplitude: 70, wave: 800 }), 0.55, {
      size: 10,
      fringe: 40,
    }),
    mistRags(p, 630, 30, 0.2 + (p.spec.mist ?? 0) * 0.6),
    meadow(p, ground, p.materials.snowy ? '#f1f4f8' : '#c9bf86', 0.2),
    ...scrub.map(({ x, y, size, kind }) =>
      kind < 0.35
        ? juniper(p, x, y, size * 2, 0.2 - size / 400)
        : bush(p, x, y, size, 0.2 - size / 400),
    ),
    stones(p),
  ].join('');
}

function stones(p: Painter): string {
  const random = p.random.fork('stones');
  return Array.from({ length: 120 }, () => {
    const t = random.next();
    const size = 2 + t * 12 * random.between(0.5, 1.2);
    return oval(
      random.between(0, p.width),
      670 + t * 320,
      size * 1.5,
      size * 0.7,
      p.slant([
        [0, p.tone(p.materials.cliff, 0, 0.4)],
        [1, p.tone(p.materials.cliff, 0, -0.4)],
      ]),
      0.9,
    );
  }).join('');
}

function walls(p: Painter): string {
  const w = p.width;
  const back: Point[] = [
    [w * 0.3, 690],
    [w * 0.46, 700],
    [w * 0.6, 716],
    [w * 0.75, 712],
    [w * 1.03, 690],
  ];
  const front: Point[] = [
    [-30, 905],
    [w * 0.14, 868],
    [w * 0.28, 812],
    [w * 0.38, 764],
    [w * 0.46, 728],
  ];
  return (
    dryStoneWall(p, back, () => 24, 'back') +
    dryStoneWall(p, front, (x) => 34 + 88 * Math.max(0, 1 - x / (w * 0.46)), 'front')
  );
}

function near(p: Painter): string {
  const w = p.width;
  return [
    tufts(p, 0, w, () => 760, 1.3),
    tree(p, w * 0.9, 860, 420),
    sheep(p, w * 0.5, 850, 62, 1),
    sheep(p, w * 0.56, 880, 68, -1),
    sheep(p, w * 0.45, 900, 74, 1),
    sheep(p, w * 0.61, 930, 80, 1),
  ].join('');
}
