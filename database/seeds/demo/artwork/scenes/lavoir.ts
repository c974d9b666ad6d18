import { cliff } from '../elements/cliff';
import { crest, hill, woodedHill } from '../elements/hills';
import { sheetOfWater } from '../elements/river';
import { sky } from '../elements/sky';
import { tree, tufts } from '../elements/trees';
import { village } from '../elements/village';
import { mix } from '../colour';
import type { Painter } from '../painter';
import { fill, line, polygon, rect, type Point } from '../path';
import type { Scene } from './scene';

/** The wash-house at the spring, under its timber roof. */
export const lavoir: Scene = { paint, focus: [0.5, 0.58], reversible: true };

function paint(p: Painter) {
  const w = p.width;
  const brow: Point[] = [
    [-30, 430],
    [w * 0.12, 420],
    [w * 0.26, 470],
    [w * 0.38, 560],
  ];
  const foot: Point[] = [
    [-30, 730],
    [w * 0.12, 735],
    [w * 0.26, 742],
    [w * 0.38, 748],
  ];
  return [
    sky(p, 560),
    hill(p, crest(p, 'far', { y: 420, amplitude: 120, wave: 800 }), p.materials.foliage[1], 0.8),
    woodedHill(p, 'mid', crest(p, 'mid', { y: 540, amplitude: 120, wave: 560 }), 0.45, {
      size: 12,
      fringe: 110,
    }),
    village(p, 'up', {
      ground: (x) => 700 - (x - w * 0.6) * 0.12,
      from: w * 0.66,
      to: w * 0.99,
      rows: 3,
      rise: 32,
      size: 80,
      depth: 0.16,
      church: { at: 0.5, size: 54, row: 2 },
      towers: 1,
    }),
    cliff(p, 'spring', brow, foot, { depth: 0.12, grain: 26, caves: 3 }),
    woodedHill(p, 'brow', brow, 0.1, { size: 17, fringe: 20, floor: 600 }),
    woodedHill(p, 'foot', crest(p, 'foot', { y: 730, amplitude: 40, wave: 360 }), 0.08, {
      size: 19,
      fringe: 60,
      floor: 800,
    }),
    rect(
      0,
      780,
      w,
      230,
      p.fadeAt(780, 1000, [
        [0, p.tone(p.materials.meadow, 0.05, 0.15)],
        [1, p.tone(p.materials.meadow, 0, -0.3)],
      ]),
    ),
    basin(p),
    shelter(p),
    tree(p, w * 0.9, 880, 440),
    tufts(p, 0, w * 0.2, () => 860),
    tufts(p, w * 0.8, w, () => 880),
  ];
}

function basin(p: Painter): string {
  const w = p.width;
  const rim = p.tone(p.materials.stone, 0, 0.3);
  const clip = polygon([
    [w * 0.28, 850],
    [w * 0.72, 850],
    [w * 0.78, 960],
    [w * 0.22, 960],
  ]);
  const outer = polygon([
    [w * 0.26, 836],
    [w * 0.74, 836],
    [w * 0.81, 978],
    [w * 0.19, 978],
  ]);
  return [
    fill(
      polygon([
        [w * 0.19, 978],
        [w * 0.81, 978],
        [w * 0.81, 1004],
        [w * 0.19, 1004],
      ]),
      p.tone(p.materials.stone, 0, -0.4),
    ),
    fill(outer, rim),
    `<clipPath id="basin"><path d="${clip}"/></clipPath><g clip-path="url(#basin)">${sheetOfWater(p, 845, 965)}</g>`,
    line(`M${w * 0.28} 850H${w * 0.72}`, p.light.shade, 6, 0.4),
    line(
      `M${w * 0.24} 922l${w * 0.02} -40M${w * 0.76} 922l${-w * 0.02} -40`,
      p.tone(p.materials.stone, 0, -0.3),
      5,
      0.6,
    ),
  ].join('');
}

function shelter(p: Painter): string {
  const w = p.width;
  const roof = p.fade([
    [0, p.tone(p.materials.roof, 0, 0.3)],
    [1, p.tone('#8a5644', 0, p.materials.snowy ? 0.8 : -0.3)],
  ]);
  const wood = p.tone(p.materials.wood, 0, -0.25);
  const posts = [0.255, 0.42, 0.58, 0.745].map((x) => `M${w * x} 862V600`).join('');
  const braces =
    [0.255, 0.42, 0.58]
      .map((x) => `M${w * x} 690Q${w * (x + 0.01)} 622 ${w * (x + 0.05)} 616`)
      .join('') +
    [0.42, 0.58, 0.745]
      .map((x) => `M${w * x} 690Q${w * (x - 0.01)} 622 ${w * (x - 0.05)} 616`)
      .join('');
  const back = rect(
    w * 0.25,
    612,
    w * 0.5,
    232,
    p.fade([
      [0, p.tone('#5b4a48', 0, -0.5)],
      [1, p.tone(p.materials.stoneWarm, 0, -0.4)],
    ]),
  );
  const courses = Array.from(
    { length: 7 },
    (_, i) => `M${w * (0.335 - i * 0.0165)} ${478 + i * 20}H${w * (0.665 + i * 0.0165)}`,
  ).join('');
  return [
    back,
    masonry(p),
    line(posts + braces, wood, 13),
    fill(
      polygon([
        [w * 0.215, 618],
        [w * 0.34, 462],
        [w * 0.66, 462],
        [w * 0.785, 618],
      ]),
      roof,
    ),
    line(courses, p.tone('#5d3f38', 0, -0.2), 2, 0.25),
    rect(w * 0.215, 614, w * 0.57, 14, p.tone(p.materials.wood, 0, -0.4)),
  ].join('');
}

/** Courses of stone on the back wall, and the spring that fills the basin. */
function masonry(p: Painter): string {
  const w = p.width;
  const random = p.random.fork('masonry');
  const stones: string[] = [];
  for (let row = 0; row < 8; row += 1) {
    for (let x = w * 0.25; x < w * 0.748;) {
      const width = Math.min(random.between(26, 64), w * 0.75 - x);
      stones.push(
        rect(
          x + 1.5,
          626 + row * 27,
          width - 3,
          24,
          p.tone(
            mix(p.materials.stoneWarm, '#a89684', random.next() * 0.6),
            0,
            -0.5 + row * 0.035 + random.between(-0.08, 0.08),
          ),
          0.75,
        ),
      );
      x += width;
    }
  }
  const spout = `M${w * 0.487} 846v-64a${w * 0.013} ${w * 0.013} 0 0 1 ${w * 0.026} 0v64Z`;
  return (
    stones.join('') +
    fill(spout, p.tone('#3d3a40', 0, -0.4)) +
    line(`M${w * 0.5} 806v50`, '#eef5f8', 7, 0.85)
  );
}
