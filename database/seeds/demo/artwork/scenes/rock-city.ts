import { cliff } from '../elements/cliff';
import { crest, heightAt, hill, meadow, woodedHill } from '../elements/hills';
import { church } from '../elements/church';
import { house, tower } from '../elements/houses';
import { birds, mistBank, mistRags, sky } from '../elements/sky';
import { bush, juniper, tree, tufts } from '../elements/trees';
import { village } from '../elements/village';
import type { Painter } from '../painter';
import { line, rect, type Point } from '../path';
import type { Scene } from './scene';

/** A city in three storeys against its cliff: street, sanctuaries, castle, as at Rocamadour. */
export const rockCity: Scene = { paint, focus: [0.56, 0.42], reversible: true };

function paint(p: Painter) {
  const w = p.width;
  const mist = p.spec.mist ?? 0;
  const brow = outline(p, 'brow', 355, 150);
  const foot = outline(p, 'foot', 760, 20);
  const near = crest(p, 'near', { y: 945, amplitude: 50, wave: 900 });
  return [
    sky(p, 480),
    birds(p, w * 0.24, 190, 7),
    hill(p, crest(p, 'far', { y: 400, amplitude: 90, wave: 820 }), p.materials.foliage[1], 0.84),
    woodedHill(p, 'mid', crest(p, 'mid', { y: 490, amplitude: 90, wave: 620 }), 0.58, {
      size: 10,
      fringe: 90,
    }),
    mistBank(p, 640, 170, 0.35 + mist * 0.5),
    cliff(p, 'city', brow, foot, { depth: 0.12, grain: 40, caves: 6 }),
    woodedHill(p, 'brow', brow, 0.14, { size: 14, fringe: 10, floor: 700 }),
    castleOn(p, w * 0.57, heightAt(brow, w * 0.57) + 8),
    sanctuaries(p, w * 0.52, 600),
    stairs(p, w * 0.575, 604, 772),
    village(p, 'street', {
      ground: () => 790,
      from: w * 0.34,
      to: w * 0.84,
      rows: 2,
      rise: 40,
      size: 76,
      depth: 0.05,
      towers: 2,
    }),
    woodedHill(p, 'canyon', crest(p, 'canyon', { y: 815, amplitude: 40, wave: 460 }), 0.05, {
      size: 18,
      fringe: 150,
    }),
    mistRags(p, 850, 40, 0.15 + mist * 0.5),
    meadow(p, near, p.materials.meadow),
    tufts(p, 0, w, (x) => heightAt(near, x)),
    tree(p, w * 0.06, 970, 360),
    juniper(p, w * 0.15, 975, 130),
    juniper(p, w * 0.93, 970, 170),
  ];
}

/** Low where the canyon opens on the left, then level. */
function outline(p: Painter, label: string, y: number, drop: number): Point[] {
  const rough = p.random.fork(label);
  const points: Point[] = [];
  for (let x = p.width * 0.2; x <= p.width + 60; x += 36) {
    const opening = Math.exp(-(x - p.width * 0.2) / 110);
    points.push([x, y + drop * opening * 3 + rough.between(-9, 9) + 16 * Math.sin(x / 230)]);
  }
  return points;
}

function castleOn(p: Painter, x: number, y: number): string {
  return [
    tower(p, { x: x - 150, y: y + 8, w: 62, h: 120, roof: 0, battlements: true, depth: 0.1 }),
    rect(x - 130, y - 56, 300, 70, p.tone(p.materials.stone, 0.1, 0.1)),
    house(p, { x: x - 90, y: y + 8, gable: 80, length: 120, walls: 92, depth: 0.1, seed: 'fort' }),
    tower(p, { x: x + 140, y: y + 10, w: 58, h: 150, roof: 66, depth: 0.1, windows: 3 }),
  ].join('');
}

/** Chapels that share a ledge half-way up. */
function sanctuaries(p: Painter, x: number, y: number): string {
  const ledge = rect(x - 210, y - 4, 500, 18, p.tone(p.materials.stone, 0.06, 0.3));
  return [
    tower(p, { x: x - 150, y, w: 84, h: 120, roof: 54, depth: 0.08, windows: 2 }),
    house(p, { x: x + 120, y, gable: 110, length: 130, walls: 104, depth: 0.08, seed: 'chapel' }),
    church(p, { x, y, size: 66, depth: 0.07 }),
    ledge,
    bush(p, x - 226, y + 10, 30, 0.08),
    bush(p, x + 292, y + 10, 34, 0.08),
  ].join('');
}

/** The great stairs between the street and the sanctuaries. */
function stairs(p: Painter, x: number, top: number, bottom: number): string {
  const steps = Array.from({ length: 20 }, (_, i) => {
    const t = i / 19;
    const half = 16 + t * 14;
    return `M${x - half} ${top + (bottom - top) * t}h${half * 2}`;
  }).join('');
  return (
    rect(x - 26, top, 52, bottom - top, p.tone(p.materials.stone, 0.06, 0.3)) +
    line(steps, p.tone('#8c7b68', 0.05, -0.2), 3, 0.7)
  );
}
