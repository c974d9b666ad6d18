import { church } from '../elements/church';
import { flag, bunting } from '../elements/festive';
import { crest, woodedHill } from '../elements/hills';
import { crowd, person } from '../elements/people';
import { birds, sky } from '../elements/sky';
import { juniper, tree } from '../elements/trees';
import { village } from '../elements/village';
import { mix } from '../colour';
import type { Painter } from '../painter';
import { disc, fill, line, polygon, rect } from '../path';
import type { Scene } from './scene';

/** Heritage days: the church door wide open under the bunting. */
export const heritage: Scene = {
  focus: [0.5, 0.58],
  reversible: true,
  paint: (p: Painter) => {
    const w = p.width;
    const wall = p.fade([
      [0, p.tone(p.materials.stone, 0, 0.25)],
      [1, p.tone(p.materials.stoneWarm, 0, -0.15)],
    ]);
    const inner = p.fade([
      [0, '#f6c878'],
      [1, p.tone('#a8683c', 0, 0)],
    ]);
    return [
      sky(p, 620),
      birds(p, w * 0.2, 160),
      woodedHill(p, 'mid', crest(p, 'mid', { y: 560, amplitude: 110, wave: 560 }), 0.5, {
        size: 12,
        fringe: 130,
      }),
      village(p, 'v', {
        ground: () => 800,
        from: w * 0.66,
        to: w * 1.04,
        rows: 3,
        rise: 44,
        size: 120,
        depth: 0.14,
        towers: 1,
      }),
      fill(
        polygon([
          [w * 0.2, 830],
          [w * 0.2, 330],
          [w * 0.44, 130],
          [w * 0.68, 330],
          [w * 0.68, 830],
        ]),
        wall,
      ),
      ashlar(p, w * 0.2, w * 0.68, 350, 830),
      line(
        `M${w * 0.185} 344L${w * 0.44} 124L${w * 0.695} 344`,
        p.tone(p.materials.roof, 0, -0.1),
        24,
      ),
      rose(p, w * 0.44, 385, 78),
      portal(p, w * 0.44, 830, 300, 330, inner),
      rect(
        0,
        828,
        w,
        180,
        p.fadeAt(828, 1000, [
          [0, p.tone('#dcc8a5', 0, 0.15)],
          [1, p.tone('#c6ad86', 0, -0.2)],
        ]),
      ),
      fill(
        polygon([
          [w * 0.36, 832],
          [w * 0.52, 832],
          [w * 0.58, 905],
          [w * 0.3, 905],
        ]),
        '#ffe3a6',
        0.45,
      ),
      juniper(p, w * 0.15, 850, 330),
      bunting(p, [w * 0.2, 480], [w * 0.68, 480], 30),
      bunting(p, [w * 0.68, 480], [w * 1.02, 420], 30),
      crowd(p, 'visitors', {
        from: w * 0.28,
        to: w * 0.95,
        y: 880,
        spread: 60,
        count: 7,
        size: 185,
      }),
      person(p, w * 0.16, 960, 215, { coat: '#34607a', arm: 'up', stride: 0 }),
    ];
  },
};

function ashlar(p: Painter, left: number, right: number, top: number, bottom: number): string {
  const random = p.random.fork('ashlar');
  const blocks: string[] = [];
  for (let y = top; y < bottom; y += 30) {
    for (let x = left; x < right;) {
      const w = Math.min(random.between(44, 110), right - x);
      if (random.chance(0.45))
        blocks.push(
          rect(
            x + 1,
            y + 1,
            w - 2,
            28,
            p.tone(
              mix(p.materials.stoneWarm, '#fff4dc', random.next()),
              0,
              random.between(-0.1, 0.2),
            ),
            0.5,
          ),
        );
      x += w;
    }
  }
  return blocks.join('');
}

function rose(p: Painter, x: number, y: number, r: number): string {
  const petals = Array.from({ length: 8 }, (_, i) => {
    const angle = (i * Math.PI) / 4;
    return disc(
      x + Math.cos(angle) * r * 0.55,
      y + Math.sin(angle) * r * 0.55,
      r * 0.21,
      ['#7d9ab5', '#d9a441', '#a8485a', '#6f9a7a'][i % 4] as string,
    );
  }).join('');
  return (
    disc(x, y, r, p.tone(p.materials.stone, 0, 0.4)) +
    disc(x, y, r * 0.84, p.tone('#5b525a', 0, -0.2)) +
    petals +
    disc(x, y, r * 0.24, '#e9c46a')
  );
}

function portal(p: Painter, x: number, y: number, w: number, h: number, inner: string): string {
  const arch = (half: number, top: number) =>
    `M${x - half} ${y}V${y - top * 0.5}C${x - half} ${y - top * 0.95} ${x - half * 0.3} ${y - top} ${x} ${y - top * 1.08}C${x + half * 0.3} ${y - top} ${x + half} ${y - top * 0.95} ${x + half} ${y - top * 0.5}V${y}Z`;
  const orders = [0.5, 0.44, 0.38].map((share, i) =>
    fill(arch(w * share, h * (1 - i * 0.06)), p.tone(p.materials.stone, 0, i % 2 ? 0.4 : -0.35)),
  );
  const leafWidth = w * 0.13;
  const leaf = (sx: number) =>
    fill(
      `M${sx} ${y}V${y - h * 0.52}q${leafWidth / 2} ${-h * 0.16} ${leafWidth} ${-h * 0.06}V${y}Z`,
      p.tone('#6b4632', 0, -0.1),
    );
  return (
    orders.join('') +
    fill(arch(w * 0.31, h * 0.82), inner) +
    leaf(x - w * 0.42) +
    leaf(x + w * 0.29)
  );
}

/** The monument, its wreath and the flags of a day of remembrance. */
export const memorial: Scene = {
  focus: [0.5, 0.5],
  paint: (p: Painter) => {
    const w = p.width;
    return [
      sky(p, 620),
      woodedHill(p, 'mid', crest(p, 'mid', { y: 560, amplitude: 110, wave: 560 }), 0.5, {
        size: 12,
        fringe: 130,
      }),
      church(p, { x: w * 0.2, y: 800, size: 112, depth: 0.18 }),
      village(p, 'v', {
        ground: () => 800,
        from: w * 0.62,
        to: w * 1.02,
        rows: 2,
        rise: 44,
        size: 120,
        depth: 0.16,
        towers: 0,
      }),
      rect(
        0,
        798,
        w,
        210,
        p.fadeAt(798, 1000, [
          [0, p.tone('#dcc8a5', 0.05, 0.15)],
          [1, p.tone('#c2aa85', 0, -0.2)],
        ]),
      ),
      tree(p, w * 0.36, 830, 400),
      tree(p, w * 0.68, 830, 420),
      obelisk(p, w * 0.51, 880),
      flag(p, w * 0.4, 880, 330),
      flag(p, w * 0.6, 880, 330),
      crowd(p, 'left', {
        from: w * 0.04,
        to: w * 0.36,
        y: 900,
        spread: 60,
        count: 6,
        size: 185,
        facing: 0,
      }),
      crowd(p, 'right', {
        from: w * 0.66,
        to: w * 0.97,
        y: 900,
        spread: 60,
        count: 6,
        size: 185,
        facing: 0,
      }),
    ];
  },
};

function obelisk(p: Painter, x: number, y: number): string {
  const stone = '#d9d2c6';
  const [lit, dark] = [p.tone(stone, 0, 0.35), p.tone(stone, 0, -0.5)];
  const faces = p.side < 0 ? [lit, dark] : [dark, lit];
  const random = p.random.fork('wreath');
  const wreath = Array.from({ length: 26 }, (_, i) =>
    disc(
      x + Math.cos(i / 4.1) * 36,
      y - 120 + Math.sin(i / 4.1) * 36,
      random.between(8, 13),
      p.tone(
        random.pick(['#4f7d50', '#3f6a4a', '#b9413c', '#6f9150']),
        0,
        random.between(-0.2, 0.25),
      ),
    ),
  ).join('');
  return [
    rect(x - 130, y - 20, 260, 26, p.tone(stone, 0, -0.15)),
    rect(x - 104, y - 44, 208, 26, p.tone(stone, 0, 0.15)),
    rect(x - 70, y - 170, 70, 128, faces[0] as string),
    rect(x, y - 170, 70, 128, faces[1] as string),
    fill(
      polygon([
        [x - 52, y - 170],
        [x, y - 170],
        [x, y - 470],
        [x - 30, y - 440],
      ]),
      faces[0] as string,
    ),
    fill(
      polygon([
        [x, y - 170],
        [x + 52, y - 170],
        [x + 30, y - 440],
        [x, y - 470],
      ]),
      faces[1] as string,
    ),
    wreath,
  ].join('');
}
