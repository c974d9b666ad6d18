import { church } from '../elements/church';
import { fire, flag, bunting, lampString } from '../elements/festive';
import { crest, hill, meadow, woodedHill } from '../elements/hills';
import { crowd, person } from '../elements/people';
import { birds, sky } from '../elements/sky';
import { juniper, tree, tufts } from '../elements/trees';
import { village } from '../elements/village';
import { mix } from '../colour';
import type { Painter } from '../painter';
import { disc, fill, line, oval, polygon, rect } from '../path';
import { squareOf } from './bastide';

import type { Scene } from './scene';

/** Musicians under garlands of lamps on the square. */
export const concert: Scene = {
  focus: [0.5, 0.6],
  reversible: true,
  paint: (p: Painter) => {
    const w = p.width;
    const glow = p.glow([
      [0, '#ffd98f', 0.65],
      [1, '#ffb25a', 0],
    ]);
    return [
      squareOf(p),
      oval(w * 0.5, 720, w * 0.36, 230, glow),
      fill(
        polygon([
          [w * 0.26, 800],
          [w * 0.74, 800],
          [w * 0.78, 856],
          [w * 0.22, 856],
        ]),
        p.tone('#b98a5e', 0, 0.2),
      ),
      rect(w * 0.22, 856, w * 0.56, 30, p.tone('#7a553c', 0, -0.2)),
      musician(p, w * 0.36, 838, 190, '#b5533c', 'fiddle'),
      musician(p, w * 0.5, 842, 195, '#e6dcc6', 'accordion'),
      musician(p, w * 0.64, 838, 190, '#34607a', 'bass'),
      lampString(p, [-10, 330], [w * 0.52, 420], 30),
      lampString(p, [w * 0.48, 420], [w + 10, 320], 30),
      lampString(p, [w * 0.12, 520], [w * 0.9, 500], 26),
      ...Array.from({ length: 15 }, (_, i) =>
        person(p, w * (0.02 + i * 0.068), 985 + (i % 3) * 22, 190 + (i % 4) * 14, {
          seed: `a${i}`,
          stride: 0,
          ...(i % 5 === 2 && { arm: 'up' as const }),
        }),
      ),
    ];
  },
};

function musician(
  p: Painter,
  x: number,
  y: number,
  s: number,
  coat: string,
  plays: 'fiddle' | 'accordion' | 'bass',
): string {
  const wood = p.slant([
    [0, p.tone('#d08a4c', 0, 0.3)],
    [1, p.tone('#8c4f2c', 0, -0.2)],
  ]);
  const figure = person(p, x, y, s, { coat, stride: 0, skirt: false });
  if (plays === 'fiddle')
    return (
      figure +
      oval(x + s * 0.12, y - s * 0.72, s * 0.12, s * 0.05, wood) +
      line(
        `M${x + s * 0.2} ${y - s * 0.73}l${s * 0.16} ${-s * 0.04}M${x + s * 0.02} ${y - s * 0.86}l${s * 0.22} ${s * 0.2}`,
        '#4c3328',
        4,
      )
    );
  if (plays === 'bass')
    return (
      figure +
      oval(x + s * 0.22, y - s * 0.26, s * 0.15, s * 0.22, wood) +
      oval(x + s * 0.22, y - s * 0.5, s * 0.1, s * 0.13, wood) +
      line(`M${x + s * 0.22} ${y - s * 0.5}V${y - s * 1.08}`, '#4c3328', 7)
    );
  const folds = [0, 1, 2, 3, 4]
    .map((i) =>
      rect(x - s * 0.1 + i * s * 0.042, y - s * 0.7, s * 0.022, s * 0.22, p.tone('#f0e4cd', 0, 0)),
    )
    .join('');
  return (
    figure + rect(x - s * 0.16, y - s * 0.71, s * 0.32, s * 0.24, p.tone('#8d2f35', 0, 0)) + folds
  );
}

/** The midsummer fire and those who came to see it. */
export const bonfire: Scene = {
  focus: [0.5, 0.62],
  reversible: true,
  paint: (p: Painter) => {
    const w = p.width;
    return [
      sky(p, 600),
      hill(p, crest(p, 'far', { y: 480, amplitude: 120, wave: 760 }), p.materials.foliage[1], 0.7),
      woodedHill(p, 'mid', crest(p, 'mid', { y: 590, amplitude: 110, wave: 560 }), 0.4, {
        size: 12,
        fringe: 110,
      }),
      village(p, 'v', {
        ground: () => 690,
        from: w * 0.6,
        to: w * 0.96,
        rows: 3,
        rise: 32,
        size: 74,
        depth: 0.16,
        church: { at: 0.5, size: 54, row: 2 },
      }),
      meadow(
        p,
        [
          [-20, 720],
          [w * 0.5, 705],
          [w + 20, 728],
        ],
        p.materials.meadow,
      ),
      tree(p, w * 0.1, 780, 430),
      fire(p, w * 0.44, 840, 230),
      ...[0.18, 0.23, 0.29, 0.6, 0.66, 0.71, 0.78].map((x, i) =>
        person(p, w * x, 850 + (i % 3) * 16, 150 + (i % 2) * 20, { stride: 0, seed: `f${i}` }),
      ),
      ...[0.06, 0.13, 0.33, 0.5, 0.58, 0.86, 0.93].map((x, i) =>
        person(p, w * x, 985 + (i % 2) * 20, 215 + (i % 3) * 14, {
          stride: 0,
          coat: '#2b2a3d',
          seed: `g${i}`,
        }),
      ),
    ];
  },
};

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

/** The school, its yard, its lime tree and the morning bell. */
export const school: Scene = {
  focus: [0.52, 0.6],
  paint: (p: Painter) => {
    const w = p.width;
    return [
      sky(p, 620),
      birds(p, w * 0.76, 150),
      woodedHill(p, 'mid', crest(p, 'mid', { y: 520, amplitude: 110, wave: 560 }), 0.5, {
        size: 12,
        fringe: 130,
      }),
      building(p, w * 0.2, 770, w * 0.66, 300),
      rect(
        0,
        768,
        w,
        240,
        p.fadeAt(768, 1000, [
          [0, p.tone('#d8c9ab', 0, 0.15)],
          [1, p.tone('#bfa987', 0, -0.18)],
        ]),
      ),
      hopscotch(p, w * 0.6, 960),
      tree(p, w * 0.13, 900, 520),
      flag(p, w * 0.93, 800, 260),
      ...(
        ['#c9503d', '#4f7f8f', '#d9a441', '#7a9a5a', '#8a4f66', '#e6dcc6', '#b5653a'] as const
      ).map((coat, i) =>
        person(p, w * (0.27 + i * 0.1), 838 + ((i * 53) % 100), 118 + ((i * 53) % 100) * 0.3, {
          coat,
          pack: i % 2 === 0,
          stride: i % 2 ? -1 : 1,
          skirt: i % 3 === 0,
          ...(i === 4 && { arm: 'up' as const, stride: 0 as const }),
        }),
      ),
      person(p, w * 0.34, 905, 205, { coat: '#3f6a6a', skirt: true, stride: 0 }),
    ];
  },
};

function building(p: Painter, x: number, y: number, w: number, h: number): string {
  const wall = p.fade([
    [0, p.tone('#f0dcb6', 0, 0.2)],
    [1, p.tone('#e0c291', 0, -0.1)],
  ]);
  const pane = (wx: number) =>
    rect(wx - 36, y - h * 0.72, 72, h * 0.46, p.tone('#fbf3e0', 0, 0.1)) +
    rect(
      wx - 30,
      y - h * 0.69,
      60,
      h * 0.4,
      p.fade([
        [0, p.tone('#8fb0bb', 0, 0.1)],
        [1, p.tone('#5f7f8c', 0, -0.1)],
      ]),
    ) +
    line(`M${wx} ${y - h * 0.69}v${h * 0.4}M${wx - 30} ${y - h * 0.52}h60`, '#f7efdc', 4);
  const middle = x + w / 2;
  const roof = p.fade([
    [0, p.tone(p.materials.roof, 0, 0.25)],
    [1, p.tone(p.materials.roof, 0, -0.25)],
  ]);
  return [
    fill(
      polygon([
        [x - 20, y - h],
        [x + 50, y - h * 1.42],
        [x + w - 50, y - h * 1.42],
        [x + w + 20, y - h],
      ]),
      roof,
    ),
    rect(x, y - h, w, h, wall),
    fill(
      polygon([
        [middle - 120, y],
        [middle - 120, y - h * 1.12],
        [middle, y - h * 1.52],
        [middle + 120, y - h * 1.12],
        [middle + 120, y],
      ]),
      p.fade([
        [0, p.tone('#f6e6c4', 0, 0.3)],
        [1, p.tone('#e6cb9c', 0, 0)],
      ]),
    ),
    line(
      `M${middle - 136} ${y - h * 1.08}L${middle} ${y - h * 1.54}L${middle + 136} ${y - h * 1.08}`,
      p.tone('#8c5341', 0, 0),
      14,
    ),
    disc(middle, y - h * 1.06, 40, p.tone('#fdf8ec', 0, 0.2)),
    line(`M${middle} ${y - h * 1.06}v-26M${middle} ${y - h * 1.06}l17 9`, '#4c4a54', 5),
    ...[0.09, 0.22, 0.78, 0.91].map((t) => pane(x + w * t)),
    pane(middle - 70),
    pane(middle + 70),
    fill(`M${middle - 34} ${y}v-${h * 0.48}q34 -26 68 0v${h * 0.48}Z`, p.tone('#3f7a78', 0, 0)),
    rect(x, y - h * 0.09, w, h * 0.09, p.tone('#b79b78', 0, -0.1)),
  ].join('');
}

function hopscotch(p: Painter, x: number, y: number): string {
  const cells = [0, 1, 2, 3, 4].map((i) => {
    const [a, b] = [y - i * 27, y - (i + 1) * 27];
    const half = i % 2 ? 62 - i * 5 : 34 - i * 3;
    return polygon([
      [x + i * 9 - half, a],
      [x + i * 9 + half, a],
      [x + (i + 1) * 9 + half * 0.93, b],
      [x + (i + 1) * 9 - half * 0.93, b],
    ]);
  });
  return line(cells.join(''), p.tone('#fbf6ea', 0, 0.2), 4, 0.85);
}

/** Swings and a slide in the shade. */
export const playground: Scene = {
  focus: [0.5, 0.62],
  reversible: true,
  paint: (p: Painter) => {
    const w = p.width;
    const wood = p.tone('#a5734a', 0, 0.1);
    return [
      sky(p, 580),
      birds(p, w * 0.3, 160),
      hill(p, crest(p, 'far', { y: 450, amplitude: 110, wave: 760 }), p.materials.foliage[1], 0.8),
      woodedHill(p, 'mid', crest(p, 'mid', { y: 560, amplitude: 110, wave: 560 }), 0.46, {
        size: 12,
        fringe: 110,
      }),
      village(p, 'v', {
        ground: () => 700,
        from: w * 0.4,
        to: w * 0.7,
        rows: 3,
        rise: 30,
        size: 70,
        depth: 0.2,
        church: { at: 0.5, size: 50, row: 2 },
      }),
      meadow(
        p,
        [
          [-20, 700],
          [w * 0.5, 712],
          [w + 20, 694],
        ],
        p.materials.meadow,
      ),
      tree(p, w * 0.88, 830, 520),
      tree(p, w * 0.1, 800, 440),
      oval(w * 0.5, 890, w * 0.38, 82, p.tone('#e3cfa4', 0, 0.15)),
      line(
        `M${w * 0.24} 890L${w * 0.28} 600M${w * 0.32} 890L${w * 0.28} 600M${w * 0.46} 890L${w * 0.5} 600M${w * 0.54} 890L${w * 0.5} 600M${w * 0.27} 602H${w * 0.51}`,
        wood,
        15,
      ),
      swing(p, w * 0.345, 606, 26, '#c9503d'),
      swing(p, w * 0.435, 606, -18, '#4f7f8f'),
      line(`M${w * 0.62} 900V640M${w * 0.67} 900V640`, wood, 14),
      line(
        Array.from({ length: 6 }, (_, i) => `M${w * 0.62} ${870 - i * 40}h${w * 0.05}`).join(''),
        wood,
        9,
      ),
      fill(
        `M${w * 0.665} 636C${w * 0.72} 650 ${w * 0.75} 830 ${w * 0.84} 880L${w * 0.83} 900C${w * 0.73} 860 ${w * 0.7} 690 ${w * 0.665} 664Z`,
        p.slant([
          [0, p.tone('#e8b64c', 0, 0.3)],
          [1, p.tone('#c98a2c', 0, -0.2)],
        ]),
      ),
      person(p, w * 0.645, 640, 112, { coat: '#7a9a5a', stride: 0 }),
      person(p, w * 0.57, 940, 210, { coat: '#34607a', stride: -1 }),
      person(p, w * 0.53, 945, 120, { coat: '#d9a441', stride: -1 }),
      tufts(p, 0, w, () => 900, 0.8),
    ];
  },
};

function swing(p: Painter, x: number, y: number, lean: number, coat: string): string {
  const seat = y + 196;
  return (
    line(
      `M${x - 22} ${y}L${x - 22 + lean} ${seat}M${x + 22} ${y}L${x + 22 + lean} ${seat}`,
      p.tone('#5a5150', 0, 0),
      3,
    ) +
    rect(x - 30 + lean, seat, 60, 10, p.tone('#7a553c', 0, 0)) +
    person(p, x + lean, seat + 48, 118, { coat, stride: 0 })
  );
}
