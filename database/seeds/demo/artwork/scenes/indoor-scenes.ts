import { flag } from '../elements/festive';
import { bust, FLOOR, pendant, potted, room, underLamps, windowView } from '../elements/room';
import { mix } from '../colour';
import type { Painter } from '../painter';
import { disc, fill, line, oval, polygon, rect } from '../path';
import type { Scene } from './scene';

const bindings = [
  '#b5533c',
  '#34607a',
  '#d9a441',
  '#5d7a5a',
  '#8a4f66',
  '#e6dcc6',
  '#3f4a63',
  '#c77b4f',
  '#7c93a3',
  '#6b7f5a',
] as const;

/** The reading room: shelves, a bay window, an armchair. */
export const library: Scene = {
  focus: [0.5, 0.55],
  reversible: true,
  paint: (outside: Painter) => {
    const p = underLamps(outside);
    const w = p.width;
    const lamp = p.random.fork('lamp').pick(['#c9503d', '#3f8a8c', '#d9a441', '#5d7a5a']);
    return [
      room(p, p.random.fork('wall').pick(['#e9d8bb', '#d8ddca', '#e6cdb8', '#cfdbdb'])),
      windowView(outside, 'bay', w * 0.4, 190, w * 0.22, 400),
      shelves(p, 'left', w * 0.03, 130, w * 0.3, FLOOR - 130),
      shelves(p, 'right', w * 0.69, 130, w * 0.28, FLOOR - 130),
      pendant(p, w * 0.5, 130, 84, lamp),
      oval(w * 0.5, 880, w * 0.33, 74, p.tone('#a8564a', 0, 0)),
      oval(w * 0.5, 880, w * 0.29, 60, p.tone('#d9a46f', 0, 0.1)),
      oval(w * 0.5, 880, w * 0.26, 51, p.tone('#8c4a44', 0, 0)),
      armchair(p, w * 0.37, 880, 210),
      reader(p, w * 0.37, 850, 190),
      table(p, w * 0.61, 890, 260),
      potted(p, w * 0.665, 750, 130),
    ];
  },
};

function shelves(p: Painter, label: string, x: number, y: number, w: number, h: number): string {
  const random = p.random.fork(`shelves/${label}`);
  const wood = '#a5764c';
  const rows = 5;
  const drawn = [
    rect(x - 12, y - 12, w + 24, h + 12, p.tone(wood, 0, -0.1)),
    rect(x, y, w, h, p.tone('#5d4234', 0, -0.3)),
  ];
  for (let row = 0; row < rows; row += 1) {
    const floor = y + (h * (row + 1)) / rows - 12;
    const space = h / rows - 26;
    for (let bx = x + 6; bx < x + w - 14;) {
      const bw = random.between(9, 24);
      if (random.chance(0.07)) {
        bx += bw * 2.4;
        continue;
      }
      const bh = space * random.between(0.66, 0.98);
      const tint = random.pick(bindings);
      drawn.push(rect(bx, floor - bh, bw, bh, p.tone(tint, 0, random.between(-0.25, 0.2))));
      if (random.chance(0.5))
        drawn.push(
          rect(bx, floor - bh * 0.8, bw, bh * 0.08, p.tone(mix(tint, '#fff2d2', 0.7), 0, 0), 0.8),
        );
      bx += bw + 1;
    }
    drawn.push(rect(x - 4, floor, w + 8, 12, p.tone(wood, 0, 0.15)));
  }
  return drawn.join('');
}

function armchair(p: Painter, x: number, y: number, s: number): string {
  const cover = p.random.fork('armchair').pick(['#447474', '#8a5a6a', '#5a6f4a', '#a8683c']);
  const cloth = p.slant([
    [0, p.tone(mix(cover, '#ffffff', 0.1), 0, 0.25)],
    [1, p.tone(cover, 0, -0.3)],
  ]);
  return [
    oval(x, y + 4, s * 0.62, s * 0.1, p.light.shade, 0.3),
    fill(
      `M${x - s * 0.44} ${y - s * 0.1}V${y - s * 0.86}Q${x - s * 0.4} ${y - s * 1.02} ${x} ${y - s * 1.02}T${x + s * 0.44} ${y - s * 0.86}V${y - s * 0.1}Z`,
      cloth,
    ),
    fill(
      `M${x - s * 0.62} ${y}V${y - s * 0.42}Q${x - s * 0.5} ${y - s * 0.56} ${x - s * 0.36} ${y - s * 0.42}V${y}Z`,
      p.tone(cover, 0, 0.1),
    ),
    fill(
      `M${x + s * 0.36} ${y}V${y - s * 0.42}Q${x + s * 0.5} ${y - s * 0.56} ${x + s * 0.62} ${y - s * 0.42}V${y}Z`,
      p.tone(cover, 0, -0.15),
    ),
    rect(
      x - s * 0.36,
      y - s * 0.3,
      s * 0.72,
      s * 0.24,
      p.tone(mix(cover, '#ffffff', 0.2), 0, 0.15),
    ),
  ].join('');
}

function reader(p: Painter, x: number, y: number, s: number): string {
  return (
    bust(p, x, y - s * 0.12, s * 0.82, '#d9a441', '#4a3a34', true) +
    fill(
      `M${x - s * 0.3} ${y - s * 0.34}Q${x - s * 0.14} ${y - s * 0.42} ${x} ${y - s * 0.34}Q${x + s * 0.14} ${y - s * 0.42} ${x + s * 0.3} ${y - s * 0.34}V${y - s * 0.08}Q${x + s * 0.14} ${y - s * 0.16} ${x} ${y - s * 0.08}Q${x - s * 0.14} ${y - s * 0.16} ${x - s * 0.3} ${y - s * 0.08}Z`,
      p.tone('#c9503d', 0, 0.1),
    ) +
    line(`M${x} ${y - s * 0.34}v${s * 0.26}`, '#7d2f2a', 3)
  );
}

function table(p: Painter, x: number, y: number, s: number): string {
  const top = p.tone('#b98a5e', 0, 0.25);
  return [
    oval(x, y + 34, s * 0.5, 12, p.light.shade, 0.25),
    line(
      `M${x - s * 0.36} ${y - s * 0.26}L${x - s * 0.4} ${y + 32}M${x + s * 0.36} ${y - s * 0.26}L${x + s * 0.4} ${y + 32}`,
      p.tone('#7a553c', 0, -0.1),
      12,
    ),
    fill(
      polygon([
        [x - s * 0.46, y - s * 0.34],
        [x + s * 0.46, y - s * 0.34],
        [x + s * 0.52, y - s * 0.24],
        [x - s * 0.52, y - s * 0.24],
      ]),
      top,
    ),
    ...bindings
      .slice(0, 4)
      .map((tint, i) =>
        rect(x - s * 0.3 + (i % 2) * 6, y - s * 0.36 - i * 15, s * 0.26, 15, p.tone(tint, 0, 0.05)),
      ),
    fill(
      polygon([
        [x + s * 0.05, y - s * 0.29],
        [x + s * 0.2, y - s * 0.35],
        [x + s * 0.36, y - s * 0.3],
        [x + s * 0.2, y - s * 0.26],
      ]),
      p.tone('#f7efdc', 0, 0.2),
    ),
  ].join('');
}

/** The council chamber on the evening of a meeting. */
export const council: Scene = {
  focus: [0.5, 0.5],
  paint: (outside: Painter) => {
    const p = underLamps(outside);
    const w = p.width;
    const seats = ['#34607a', '#b5533c', '#5d7a5a', '#8a4f66', '#3f4a63', '#c77b4f', '#6b7f5a'];
    return [
      room(p, '#d9d8c8'),
      windowView(outside, 'a', w * 0.1, 150, w * 0.18, 360),
      windowView(outside, 'b', w * 0.72, 150, w * 0.18, 360),
      rect(w * 0.4, 150, w * 0.2, 250, p.tone('#b98a5e', 0, 0)),
      rect(
        w * 0.41,
        162,
        w * 0.18,
        226,
        p.fade([
          [0, p.light.sky.top],
          [0.6, p.light.sky.horizon],
          [1, p.tone(p.materials.foliage[1], 0.1, 0)],
        ]),
      ),
      flag(p, w * 0.345, FLOOR, 430),
      pendant(p, w * 0.36, 120, 70, '#e6dcc6'),
      pendant(p, w * 0.64, 120, 70, '#e6dcc6'),
      ...seats.map((coat, i) =>
        bust(
          p,
          w * (0.2 + i * 0.1),
          760,
          150,
          coat,
          ['#4a3a34', '#b9b4ae', '#7d5b42', '#2f2a2d'][i % 4] as string,
          true,
        ),
      ),
      fill(
        polygon([
          [w * 0.12, 740],
          [w * 0.88, 740],
          [w * 0.98, 830],
          [w * 0.02, 830],
        ]),
        p.fade([
          [0, p.tone('#c99a66', 0, 0.35)],
          [1, p.tone('#b07f4e', 0, 0.05)],
        ]),
      ),
      rect(
        w * 0.02,
        830,
        w * 0.96,
        120,
        p.fade([
          [0, p.tone('#8a5f3e', 0, 0)],
          [1, p.tone('#6b462f', 0, -0.3)],
        ]),
      ),
      ...seats.map((_, i) => paper(p, w * (0.17 + i * 0.11), 775)),
      ...[0.12, 0.34, 0.68, 0.9].map((x, i) =>
        bust(
          p,
          w * x,
          1040,
          250,
          seats[(i * 3) % 7] as string,
          ['#7d5b42', '#d9c7a3', '#4a3a34', '#b9b4ae'][i] as string,
        ),
      ),
    ];
  },
};

const paper = (p: Painter, x: number, y: number) =>
  fill(
    polygon([
      [x - 34, y],
      [x + 30, y - 3],
      [x + 40, y + 24],
      [x - 36, y + 28],
    ]),
    p.tone('#fbf5e6', 0, 0.2),
  ) + line(`M${x - 22} ${y + 8}h40M${x - 22} ${y + 15}h46`, '#a9a294', 2, 0.8);

/** The welcome desk of the town hall or of France Services. */
export const desk: Scene = {
  focus: [0.5, 0.52],
  reversible: true,
  paint: (outside: Painter) => {
    const p = underLamps(outside);
    const w = p.width;
    const lamp = p.random.fork('lamp').pick(['#c9503d', '#3f8a8c', '#d9a441', '#5d7a5a']);
    return [
      room(p, p.random.fork('wall').pick(['#dfe0d0', '#ecdcc2', '#d3dfe0', '#e8d3c4'])),
      windowView(outside, 'desk', w * 0.08, 150, w * 0.28, 400),
      noticeBoard(p, w * 0.68, 190, w * 0.22, 240),
      pendant(p, w * 0.5, 140, 84, lamp),
      bust(p, w * 0.44, 720, 210, '#3f6a6a', '#4a3a34', true),
      screen(p, w * 0.56, 640, 150),
      rect(w * 0.24, 672, w * 0.5, 28, p.tone('#d9b384', 0, 0.3)),
      rect(
        w * 0.26,
        700,
        w * 0.46,
        180,
        p.fade([
          [0, p.tone('#f1e6d2', 0, 0.1)],
          [1, p.tone('#cdb893', 0, -0.15)],
        ]),
      ),
      rect(w * 0.26, 700, w * 0.46, 12, p.light.shade, 0.2),
      fill(`M${w * 0.3} 672l8 -46h46l8 46Z`, p.tone('#c9503d', 0, 0)),
      disc(w * 0.318, 610, 20, '#e8b64c'),
      disc(w * 0.336, 598, 22, '#f3e7cf'),
      potted(p, w * 0.16, 800, 190),
      bust(p, w * 0.5, 1050, 330, '#b5533c', '#b9b4ae'),
      bust(p, w * 0.72, 1060, 300, '#34607a', '#7d5b42'),
    ];
  },
};

function noticeBoard(p: Painter, x: number, y: number, w: number, h: number): string {
  const random = p.random.fork('board');
  const sheets = Array.from({ length: 6 }, (_, i) => {
    const [sx, sy] = [x + 24 + (i % 3) * (w / 3.2), y + 22 + Math.floor(i / 3) * (h / 2.1)];
    const tint = random.pick(['#fbf5e6', '#f6e2b8', '#dbe6e0', '#f2d5c8']);
    return (
      rect(sx, sy, w * 0.24, h * 0.38, p.tone(tint, 0, 0.15)) +
      line(
        `M${sx + 10} ${sy + 18}h${w * 0.17}m${-w * 0.17} 14h${w * 0.14}m${-w * 0.14} 14h${w * 0.16}`,
        '#8d8a84',
        3,
        0.6,
      )
    );
  }).join('');
  return (
    rect(x - 10, y - 10, w + 20, h + 20, p.tone('#a5764c', 0, 0)) +
    rect(x, y, w, h, p.tone('#c9a06c', 0, 0.05)) +
    sheets
  );
}

const screen = (p: Painter, x: number, y: number, s: number) =>
  rect(x - s * 0.1, y, s * 0.2, 34, '#4c4f56') +
  rect(x - s * 0.5, y - s * 0.66, s, s * 0.68, p.tone('#3c3f47', 0, 0)) +
  rect(x - s * 0.25, y + 28, s * 0.5, 8, '#4c4f56');
