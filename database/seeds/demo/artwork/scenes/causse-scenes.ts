import { dryStoneWall, stoneHut } from '../elements/fields';
import { crest, hill, meadow, woodedHill } from '../elements/hills';
import { person, sheep } from '../elements/people';
import { birds, sky } from '../elements/sky';
import { juniper, tree, tufts } from '../elements/trees';
import { mix } from '../colour';
import type { Painter } from '../painter';
import { disc, fill, line, oval } from '../path';
import { plateau } from './causse';
import type { Scene } from './scene';

/** The flock and its shepherd crossing the plateau. */
export const flock: Scene = {
  focus: [0.5, 0.66],
  reversible: true,
  paint: (p: Painter) => {
    const w = p.width;
    const random = p.random.fork('flock');
    const ewes = Array.from({ length: 26 }, () => {
      const t = random.next();
      return {
        x: w * random.between(0.12, 0.8) + t * 40,
        y: 770 + t * 175,
        size: 60 + t * 42,
        turn: random.chance(0.8) ? (1 as const) : (-1 as const),
      };
    }).sort((a, b) => a.y - b.y);
    return [
      plateau(p),
      tufts(p, 0, w, () => 800, 1),
      dryStoneWall(
        p,
        [
          [-20, 716],
          [w * 0.4, 730],
          [w * 0.75, 724],
          [w + 20, 712],
        ],
        () => 34,
        'flock',
      ),
      tree(p, w * 0.9, 800, 430),
      person(p, w * 0.85, 880, 210, { coat: '#5b5048', hat: '#3f3a38', stride: -1 }),
      line(`M${w * 0.873} 880V660`, p.tone(p.materials.wood, 0, 0), 6),
      ...ewes.map(({ x, y, size, turn }) => sheep(p, x, y, size, turn)),
    ];
  },
};

/** One of the darkest skies of the country over a dry-stone hut. */
export const starryNight: Scene = {
  focus: [0.5, 0.4],
  reversible: true,
  paint: (p: Painter) => {
    const w = p.width;
    return [
      sky(p, 760),
      milkyWay(p),
      hill(p, crest(p, 'far', { y: 690, amplitude: 70, wave: 900 }), '#3d4f7a', 0.35),
      woodedHill(p, 'mid', crest(p, 'mid', { y: 760, amplitude: 60, wave: 640 }), 0.1, {
        size: 13,
        fringe: 60,
      }),
      meadow(
        p,
        [
          [-20, 830],
          [w * 0.5, 812],
          [w + 20, 836],
        ],
        mix(p.materials.meadow, '#2b3557', 0.5),
      ),
      juniper(p, w * 0.62, 868, 190),
      juniper(p, w * 0.66, 880, 130),
      stoneHut(p, w * 0.76, 890, 210),
      tree(p, w * 0.1, 900, 430),
      person(p, w * 0.36, 905, 130, { stride: 0, coat: '#3f4a63' }),
      person(p, w * 0.405, 910, 96, { stride: 0, coat: '#8a4f66', arm: 'up' }),
      telescope(p, w * 0.31, 908),
    ];
  },
};

function milkyWay(p: Painter): string {
  const w = p.width;
  const random = p.random.fork('galaxy');
  const veil = p.glow([
    [0, '#cfd6ff', 0.2],
    [0.6, '#b5a6d9', 0.09],
    [1, '#8fa0d9', 0],
  ]);
  const along = (t: number) => [w * (0.06 + 0.86 * t), 760 - 800 * t] as const;
  const clouds = Array.from({ length: 18 }, (_, i) => {
    const [x, y] = along(i / 17);
    return `<g transform="rotate(-30 ${x.toFixed(0)} ${y.toFixed(0)})">${oval(x, y, random.between(150, 260), random.between(60, 120), veil)}</g>`;
  });
  const dust = Array.from({ length: 520 }, () => {
    const [x, y] = along(random.next());
    const spread = (random.next() + random.next() + random.next() - 1.5) * 150;
    return disc(
      x + spread * 0.5,
      y + spread * 0.85,
      random.next() ** 3 * 2.3 + 0.6,
      random.pick(['#fff8e6', '#dfe6ff', '#ffe9cf']),
      random.between(0.35, 1),
    );
  });
  return clouds.join('') + dust.join('');
}

function telescope(p: Painter, x: number, y: number): string {
  return (
    line(
      `M${x} ${y - 74}L${x - 26} ${y}M${x} ${y - 74}L${x + 22} ${y}M${x} ${y - 74}V${y}`,
      p.tone('#4c4a54', 0, 0),
      5,
    ) + line(`M${x - 30} ${y - 58}L${x + 46} ${y - 112}`, p.tone('#c9ccd6', 0, 0.1), 17)
  );
}

/** The truffle oaks and the basket of a winter morning. */
export const truffle: Scene = {
  focus: [0.5, 0.68],
  reversible: true,
  paint: (p: Painter) => {
    const w = p.width;
    const rows = [0.08, 0.28, 0.72, 0.93];
    const oaks = rows
      .flatMap((share) =>
        [4, 3, 2, 1].map((step) => {
          const t = 1 / step;
          return {
            x: w * (0.5 + (share - 0.5) * (0.35 + 0.9 * t)),
            y: 660 + 150 * t,
            size: 110 + 260 * t,
          };
        }),
      )
      .sort((a, b) => a.y - b.y);
    return [
      sky(p, 580),
      birds(p, w * 0.6, 180),
      hill(p, crest(p, 'far', { y: 500, amplitude: 80, wave: 800 }), p.materials.foliage[1], 0.8),
      woodedHill(p, 'mid', crest(p, 'mid', { y: 590, amplitude: 80, wave: 600 }), 0.5, {
        size: 11,
        fringe: 70,
      }),
      meadow(
        p,
        [
          [-20, 650],
          [w * 0.5, 640],
          [w + 20, 652],
        ],
        p.materials.snowy ? '#f1f4f8' : '#bfae7d',
      ),
      ...oaks.map(({ x, y, size }) =>
        tree(p, x, y, size, {
          depth: Math.max(0, 0.3 - size / 1100),
          crown: ['#b98a4c', '#8a6a40', '#57503a'],
        }),
      ),
      person(p, w * 0.44, 850, 190, { coat: '#5d5a45', hat: '#6b4f3a', stride: 1 }),
      hound(p, w * 0.37, 872, 110),
      basket(p, w * 0.5, 985, 230),
      tufts(p, 0, w, () => 860, 0.7),
    ];
  },
};

function hound(p: Painter, x: number, y: number, s: number): string {
  const coat = p.slant([
    [0, p.tone('#f0e0c2', 0, 0.2)],
    [1, p.tone('#a5764c', 0, -0.3)],
  ]);
  return [
    oval(x, y + 2, s * 0.6, s * 0.08, p.light.shade, 0.3),
    line(
      `M${x - s * 0.34} ${y - s * 0.4}V${y}M${x - s * 0.2} ${y - s * 0.4}V${y}M${x + s * 0.26} ${y - s * 0.4}V${y}M${x + s * 0.38} ${y - s * 0.36}L${x + s * 0.42} ${y}`,
      p.tone('#c9a06c', 0, -0.2),
      s * 0.09,
    ),
    fill(
      `M${x - s * 0.44} ${y - s * 0.58}Q${x} ${y - s * 0.72} ${x + s * 0.4} ${y - s * 0.56}Q${x + s * 0.5} ${y - s * 0.34} ${x + s * 0.36} ${y - s * 0.3}Q${x} ${y - s * 0.2} ${x - s * 0.4} ${y - s * 0.3}Z`,
      coat,
    ),
    line(
      `M${x - s * 0.42} ${y - s * 0.54}q${-s * 0.14} ${-s * 0.1} ${-s * 0.16} ${-s * 0.26}`,
      p.tone('#c9a06c', 0, 0),
      s * 0.07,
    ),
    fill(
      `M${x + s * 0.36} ${y - s * 0.6}Q${x + s * 0.56} ${y - s * 0.56} ${x + s * 0.7} ${y - s * 0.16}L${x + s * 0.58} ${y - s * 0.1}Q${x + s * 0.4} ${y - s * 0.24} ${x + s * 0.36} ${y - s * 0.6}Z`,
      coat,
    ),
    oval(x + s * 0.42, y - s * 0.4, s * 0.07, s * 0.15, p.tone('#7a4f34', 0, 0)),
  ].join('');
}

function basket(p: Painter, x: number, y: number, s: number): string {
  const random = p.random.fork('basket');
  const truffles = Array.from({ length: 11 }, () => {
    const [tx, ty, r] = [
      x + random.between(-0.34, 0.34) * s,
      y - s * random.between(0.38, 0.56),
      s * random.between(0.07, 0.12),
    ];
    return disc(
      tx,
      ty,
      r,
      p.slant([
        [0, p.tone('#6b5a50', 0, 0.15)],
        [0.5, '#3b322f'],
        [1, '#231d1d'],
      ]),
    );
  }).join('');
  const weave = Array.from(
    { length: 5 },
    (_, i) =>
      `M${x - s * (0.48 - i * 0.02)} ${y - s * (0.36 - i * 0.075)}Q${x} ${y - s * (0.28 - i * 0.075)} ${x + s * (0.48 - i * 0.02)} ${y - s * (0.36 - i * 0.075)}`,
  ).join('');
  return [
    oval(x, y, s * 0.7, s * 0.1, p.light.shade, 0.35),
    line(
      `M${x - s * 0.44} ${y - s * 0.42}C${x - s * 0.4} ${y - s * 1.12} ${x + s * 0.4} ${y - s * 1.12} ${x + s * 0.44} ${y - s * 0.42}`,
      p.tone('#a5713f', 0, 0),
      s * 0.05,
    ),
    oval(x, y - s * 0.42, s * 0.5, s * 0.12, p.tone('#6b4628', 0, -0.2)),
    truffles,
    fill(
      `M${x - s * 0.5} ${y - s * 0.42}Q${x} ${y - s * 0.26} ${x + s * 0.5} ${y - s * 0.42}L${x + s * 0.4} ${y}Q${x} ${y + s * 0.06} ${x - s * 0.4} ${y}Z`,
      p.slant([
        [0, p.tone('#d9a864', 0, 0.3)],
        [1, p.tone('#9a6a3a', 0, -0.25)],
      ]),
    ),
    line(weave, p.tone('#7a5230', 0, 0), 3.5, 0.55),
  ].join('');
}
