import { furrows, hedge } from '../elements/fields';
import { crest, heightAt, hill, meadow, woodedHill } from '../elements/hills';
import { birds, mistBank, sky } from '../elements/sky';
import { poplar, tree, tufts } from '../elements/trees';
import { village } from '../elements/village';
import type { Painter } from '../painter';
import type { Point } from '../path';
import type { Scene } from './scene';

/** A village gathered round its church on a gentle hill, among fields. */
export const hillVillage: Scene = { paint, focus: [0.52, 0.45], reversible: true };

function paint(p: Painter) {
  const w = p.width;
  const knoll: Point[] = [];
  for (let x = -40; x <= w + 40; x += 40)
    knoll.push([
      x,
      690 - 150 * Math.exp(-(((x - w * 0.53) / (w * 0.2)) ** 2)) + 10 * Math.sin(x / 130),
    ]);
  const field = crest(p, 'field', { y: 800, amplitude: 70, wave: 900 });
  const near = crest(p, 'near', { y: 930, amplitude: 60, wave: 760 });
  const crop = p.random
    .fork('crop')
    .pick([p.materials.field, p.materials.field, p.materials.tilled]);
  return [
    sky(p, 540),
    birds(p, w * 0.25, 220),
    hill(p, crest(p, 'far', { y: 440, amplitude: 110, wave: 900 }), p.materials.foliage[1], 0.8),
    woodedHill(p, 'mid', crest(p, 'mid', { y: 530, amplitude: 130, wave: 640 }), 0.55, {
      size: 10,
      fringe: 70,
    }),
    mistBank(p, 610, 150, 0.35 + (p.spec.mist ?? 0) * 0.55),
    meadow(p, knoll, p.materials.meadow, 0.2),
    hedge(
      p,
      knoll.filter(([x]) => x < w * 0.36).map(([x, y]) => [x, y + 8]),
      15,
      0.22,
    ),
    hedge(
      p,
      knoll.filter(([x]) => x > w * 0.7).map(([x, y]) => [x, y + 8]),
      15,
      0.22,
    ),
    village(p, 'knoll', {
      ground: (x) => heightAt(knoll, x) + 52,
      from: w * 0.36,
      to: w * 0.7,
      rows: 4,
      rise: 34,
      size: 72,
      depth: 0.1,
      church: { at: p.random.fork('church').between(0.3, 0.7), size: 60, row: 3 },
      towers: 2,
    }),
    hedge(
      p,
      field.filter(([x]) => x > w * 0.1).map(([x, y]) => [x, y - 4]),
      20,
      0.1,
    ),
    meadow(p, field, crop),
    furrows(p, field, [w * 0.46, 560], p.tone(p.materials.tilled, 0.05, -0.15), 46, 0.35),
    meadow(p, near, p.materials.meadow),
    tufts(p, 0, w, (x) => heightAt(near, x)),
    tree(p, w * 0.9, 950, 420),
    tree(p, w * 0.8, 930, 260),
    poplar(p, w * 0.06, 950, 300),
    poplar(p, w * 0.09, 965, 240),
  ];
}
