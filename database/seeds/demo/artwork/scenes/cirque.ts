import { cliff } from '../elements/cliff';
import { crest, hill, meadow, woodedHill } from '../elements/hills';
import { mistBank, mistRags, sky } from '../elements/sky';
import { birds } from '../elements/sky';
import { tree, tufts } from '../elements/trees';
import { village } from '../elements/village';
import type { Painter } from '../painter';
import { fill, line, oval, type Point } from '../path';
import type { Scene } from './scene';

/** A rock amphitheatre with its waterfall above the village, as at Autoire. */
export const cirque: Scene = { paint, focus: [0.5, 0.5] };

function paint(p: Painter) {
  const w = p.width;
  const mist = p.spec.mist ?? 0;
  const back = arc(p, 'back', 330, 90);
  const foot = back.map(([x, y]) => [x, y + 190 + 40 * Math.sin(x / 210)] as Point);
  const wings = [wing(w, -1), wing(w, 1)] as const;
  return [
    sky(p, 420),
    birds(p, w * 0.46, 200, 6),
    hill(p, crest(p, 'far', { y: 310, amplitude: 60, wave: 800 }), p.materials.foliage[1], 0.8),
    woodedHill(
      p,
      'rim',
      back.map(([x, y]) => [x, y - 8]),
      0.42,
      { size: 11, fringe: 14, floor: 520 },
    ),
    cliff(p, 'back', back, foot, { depth: 0.34, grain: 34, caves: 3 }),
    waterfall(p, w * 0.5, 338, 560),
    woodedHill(
      p,
      'scree',
      foot.map(([x, y]) => [x, y - 20]),
      0.32,
      { size: 12, fringe: 150 },
    ),
    mistBank(p, 600, 150, 0.28 + mist * 0.5),
    ...wings.map((top, i) =>
      cliff(
        p,
        `wing${i}`,
        top,
        top.map(([x, y]) => [x, y + 250 - Math.abs(x - w / 2) * 0.02]),
        { depth: 0.14, grain: 34, caves: 2 },
      ),
    ),
    ...wings.map((top, i) =>
      woodedHill(
        p,
        `wing${i}`,
        top.map(([x, y]) => [x, y + 3]),
        0.12,
        { size: 16, fringe: 12, floor: 690 },
      ),
    ),
    woodedHill(p, 'floor', crest(p, 'floor', { y: 720, amplitude: 50, wave: 460 }), 0.16, {
      size: 15,
      fringe: 110,
    }),
    village(p, 'floor', {
      ground: (x) => 830 - 20 * Math.sin(x / 190),
      from: w * 0.33,
      to: w * 0.67,
      rows: 3,
      rise: 36,
      size: 78,
      depth: 0.06,
      church: { at: 0.56, size: 54, row: 2 },
      towers: 4,
    }),
    mistRags(p, 760, 40, 0.1 + mist * 0.5),
    woodedHill(p, 'near', crest(p, 'near', { y: 880, amplitude: 50, wave: 500 }), 0.03, {
      size: 21,
      fringe: 40,
    }),
    meadow(p, crest(p, 'lawn', { y: 935, amplitude: 40, wave: 800 }), p.materials.meadow),
    tufts(p, 0, w, () => 945),
    tree(p, w * 0.08, 960, 400),
    tree(p, w * 0.92, 965, 360),
  ];
}

function arc(p: Painter, label: string, y: number, sag: number): Point[] {
  const rough = p.random.fork(label);
  return Array.from({ length: 40 }, (_, i) => {
    const t = i / 39;
    return [
      -40 + (p.width + 80) * t,
      y + sag * (1 - (2 * t - 1) ** 2) * 0.4 + rough.between(-8, 8),
    ] as Point;
  });
}

function wing(w: number, side: -1 | 1): Point[] {
  const steps: Point[] = [
    [0.5, 380],
    [0.36, 410],
    [0.24, 480],
    [0.17, 560],
    [0.12, 640],
  ];
  const points = steps.map(
    ([share, y], i) =>
      [side < 0 ? w * (i * 0.075 - 0.02) : w * (1.02 - i * 0.075), y + share * 20] as Point,
  );
  return side < 0 ? points : points.reverse();
}

function waterfall(p: Painter, x: number, top: number, foot: number): string {
  const water = p.fade([
    [0, '#ffffff', 0.95],
    [0.7, p.tone('#f2f7fa', 0.1, 0.3), 0.9],
    [1, p.light.haze, 0.5],
  ]);
  return [
    fill(
      `M${x - 9} ${top}C${x - 12} ${top + 80} ${x - 16} ${foot - 60} ${x - 24} ${foot}H${x + 22}C${x + 14} ${foot - 70} ${x + 10} ${top + 80} ${x + 8} ${top}Z`,
      water,
    ),
    line(
      `M${x - 3} ${top + 6}L${x - 8} ${foot - 10}M${x + 4} ${top + 20}L${x + 8} ${foot - 16}`,
      p.tone('#b9cdd6', 0.2, 0),
      2,
      0.7,
    ),
    oval(
      x,
      foot,
      90,
      30,
      p.glow([
        [0, '#ffffff', 0.7],
        [1, p.light.haze, 0],
      ]),
    ),
  ].join('');
}
