import { marketHall } from '../elements/market-hall';
import { facade } from '../elements/facades';
import { crest, woodedHill } from '../elements/hills';
import { tower } from '../elements/houses';
import { crowd } from '../elements/people';
import { birds, sky } from '../elements/sky';
import type { Painter } from '../painter';
import { line, rect } from '../path';
import type { Scene } from './scene';

/** The old market hall among its houses. */
export const marketHallScene: Scene = { paint, focus: [0.5, 0.55], reversible: true };

function paint(p: Painter) {
  const w = p.width;
  return [
    place(p),
    marketHall(p, { x: w * 0.27, y: 850, w: w * 0.46, h: 450 }),
    crowd(p, 'hall', { from: w * 0.1, to: w * 0.92, y: 850, spread: 90, count: 8, size: 104 }),
  ];
}

/** The houses on both sides of the hall and the ground between them. */
export function place(p: Painter): string {
  const w = p.width;
  const random = p.random.fork('place');
  const sides: string[] = [];
  let x = -50;
  for (let i = 0; x < w + 30; i += 1) {
    const width = random.between(150, 230);
    const off = Math.abs((x + width / 2) / w - 0.5) * 2;
    const h = 230 + off * 190 + random.between(-20, 40);
    sides.push(
      facade(p, {
        x,
        y: 770 + off * 20,
        w: width,
        h,
        depth: 0.16 - off * 0.1,
        arches: random.chance(0.4) ? 2 : 0,
        floors: h > 330 ? 2 : 1,
        seed: `p${i}`,
        exposure: random.between(0, 0.35),
        timbered: random.chance(0.25),
      }),
    );
    x += width;
  }
  const ground = p.materials.snowy ? '#eef2f7' : '#dcc8a6';
  return [
    sky(p, 620),
    birds(p, w * 0.7, 160),
    woodedHill(p, 'behind', crest(p, 'behind', { y: 470, amplitude: 110, wave: 700 }), 0.6, {
      size: 11,
      fringe: 80,
    }),
    tower(p, {
      x: w * 0.17,
      y: 640,
      w: 74,
      h: 330,
      roof: 60,
      depth: 0.14,
      battlements: true,
      windows: 3,
    }),
    tower(p, {
      x: w * 0.79,
      y: 640,
      w: 88,
      h: 350,
      roof: 150,
      depth: 0.16,
      belfry: true,
      windows: 0,
    }),
    ...sides,
    rect(
      0,
      775,
      w,
      240,
      p.fadeAt(775, 1000, [
        [0, p.tone(ground, 0.05, -0.2)],
        [0.2, p.tone(ground, 0, 0.18)],
        [1, p.tone(ground, 0, -0.12)],
      ]),
    ),
    line(
      Array.from({ length: 8 }, (_, i) => `M0 ${792 + i * i * 4}H${w}`).join(''),
      p.tone('#9c8669', 0, 0),
      1.5,
      0.25,
    ),
  ].join('');
}
