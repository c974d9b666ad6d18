import { crest, heightAt, hill, meadow, woodedHill } from '../elements/hills';
import { house } from '../elements/houses';
import { birds, mistBank, mistRags, sky } from '../elements/sky';
import { juniper, tree, tufts } from '../elements/trees';
import { road } from '../elements/fields';
import type { Painter } from '../painter';
import { fill, line, polygon, type Point } from '../path';
import type { Scene } from './scene';

/** A lonely chapel with its bell wall at the end of a path. */
export const chapel: Scene = { paint, focus: [0.56, 0.5], reversible: true };

function paint(p: Painter) {
  const w = p.width;
  const knoll: Point[] = [];
  for (let x = -40; x <= w + 40; x += 40)
    knoll.push([
      x,
      800 - 130 * Math.exp(-(((x - w * 0.58) / (w * 0.24)) ** 2)) + 8 * Math.sin(x / 120),
    ]);
  const y = heightAt(knoll, w * 0.56) + 14;
  return [
    sky(p, 620),
    birds(p, w * 0.3, 250),
    hill(p, crest(p, 'far', { y: 480, amplitude: 120, wave: 860 }), p.materials.foliage[1], 0.84),
    hill(p, crest(p, 'far2', { y: 550, amplitude: 110, wave: 640 }), p.materials.foliage[2], 0.68),
    woodedHill(p, 'mid', crest(p, 'mid', { y: 640, amplitude: 110, wave: 540 }), 0.45, {
      size: 12,
      fringe: 80,
    }),
    mistBank(p, 700, 150, 0.35 + (p.spec.mist ?? 0) * 0.5),
    meadow(p, knoll, p.materials.meadow),
    tufts(p, 0, w, (x) => heightAt(knoll, x) + 40, 1.3),
    road(
      p,
      [w * 0.34, w * 0.46],
      [w * 0.575, w * 0.583],
      y + 8,
      p.materials.snowy ? '#f4f6f9' : '#e6d3ab',
      -w * 0.03,
    ),
    juniper(p, w * 0.475, y + 14, 200),
    building(p, w * 0.54, y),
    juniper(p, w * 0.735, y + 26, 230),
    juniper(p, w * 0.76, y + 34, 170),
    tree(p, w * 0.14, 930, 480),
    mistRags(p, 780, 40, 0.12 + (p.spec.mist ?? 0) * 0.4),
  ];
}

function building(p: Painter, x: number, y: number): string {
  const lit = p.side < 0;
  const wall = p.tone(p.materials.stone, 0, lit ? 0.4 : -0.5);
  const bellWall = polygon([
    [x + 4, y - 150],
    [x + 126, y - 150],
    [x + 118, y - 262],
    [x + 65, y - 318],
    [x + 12, y - 262],
  ]);
  const arch = (cx: number) =>
    fill(
      `M${cx - 15} ${y - 200}v-26a15 15 0 0 1 30 0v26Z`,
      p.light.lampsLit ? '#f0c27c' : p.tone(p.light.sky.horizon, 0, -0.1),
    );
  return [
    house(p, {
      x,
      y,
      gable: 130,
      length: 210,
      walls: 118,
      pitch: 0.5,
      windows: false,
      chimney: false,
      wall: p.materials.stone,
      seed: 'chapel',
    }),
    fill(bellWall, wall),
    arch(x + 65),
    bell(p, x + 65, y - 238),
    fill(`M${x + 44} ${y}v-58a21 24 0 0 1 42 0v58Z`, p.tone('#6c4636', 0, -0.2)),
    line(`M${x + 65} ${y - 318}v-40m-12 14h24`, p.tone('#4c4a54', 0, -0.2), 4),
    ...[0.35, 0.7].map((t) =>
      line(`M${x + 130 + 210 * t} ${y - 46}v-34`, p.tone('#4b4a58', 0, -0.2), 13),
    ),
  ].join('');
}

/** The bell in its bay, under its yoke. */
function bell(p: Painter, x: number, y: number): string {
  const bronze = p.tone('#7a6240', 0, -0.1);
  return (
    line(`M${x - 14} ${y}h28`, p.tone(p.materials.wood, 0, -0.3), 4) +
    fill(`M${x - 4} ${y + 2}h8q5 6 6 18l4 8h-28l4 -8q1 -12 6 -18Z`, bronze)
  );
}
