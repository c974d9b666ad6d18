import { facade } from '../elements/facades';
import { crest, woodedHill } from '../elements/hills';
import { crowd, person } from '../elements/people';
import { birds, sky } from '../elements/sky';
import { tower } from '../elements/houses';
import { leaves, castShadow } from '../elements/trees';
import type { Painter } from '../painter';
import { disc, fill, line, oval, polygon, rect } from '../path';
import type { Scene } from './scene';

/** The arcaded square of a bastide, with its well and its plane tree. */
export const bastide: Scene = { paint, focus: [0.5, 0.55], reversible: true };

export const GROUND = 770;

function paint(p: Painter) {
  const w = p.width;
  return [
    squareOf(p),
    well(p, w * 0.4, 850, 120),
    plane(p, w * 0.83, 880, 560),
    crowd(p, 'square', { from: w * 0.14, to: w * 0.76, y: 800, spread: 110, count: 9, size: 92 }),
    p.spec.season === 'snow'
      ? ''
      : person(p, w * 0.62, 950, 130, { coat: '#b5533c', basket: true, stride: -1 }),
  ];
}

/** Sky, roofs, arcades and paving of the square. */
export function squareOf(p: Painter): string {
  const w = p.width;
  return [
    sky(p, 640),
    birds(p, w * 0.3, 150, 6),
    woodedHill(p, 'behind', crest(p, 'behind', { y: 430, amplitude: 90, wave: 600 }), 0.6, {
      size: 11,
      fringe: 60,
    }),
    tower(p, {
      x: w * 0.56,
      y: 600,
      w: 92,
      h: 330,
      roof: 150,
      depth: 0.18,
      belfry: true,
      windows: 0,
    }),
    row(p),
    paving(p),
    p.light.lampsLit ? lanterns(p) : '',
  ].join('');
}

function row(p: Painter): string {
  const random = p.random.fork('row');
  const drawn: string[] = [];
  let x = -60;
  for (let i = 0; x < p.width + 40; i += 1) {
    const w = random.between(190, 280);
    const h = random.between(310, 410);
    drawn.push(
      facade(p, {
        x,
        y: GROUND,
        w,
        h,
        depth: 0.06,
        arches: w > 235 ? 3 : 2,
        floors: h > 375 ? 2 : random.whole(1, 2),
        seed: `f${i}`,
        exposure: random.between(0, 0.35),
        timbered: random.chance(0.22),
      }),
    );
    x += w + 2;
  }
  return drawn.join('');
}

function paving(p: Painter): string {
  const ground = p.materials.snowy ? '#eef2f7' : '#dbc7a4';
  const paint = p.fadeAt(GROUND, p.height, [
    [0, p.tone(ground, 0.1, -0.22)],
    [0.12, p.tone(ground, 0.03, 0.2)],
    [1, p.tone(ground, 0, -0.1)],
  ]);
  const seams = Array.from(
    { length: 9 },
    (_, i) => `M0 ${GROUND + 14 + i * i * 3.2}H${p.width}`,
  ).join('');
  const fans = Array.from({ length: 23 }, (_, i) => {
    const x = p.width * (-0.6 + (2.2 * i) / 22);
    return `M${p.width / 2 + (x - p.width / 2) * 0.45} ${GROUND + 6}L${x} ${p.height}`;
  }).join('');
  const shade = polygon([
    [0, GROUND],
    [p.width, GROUND],
    [p.width, GROUND + 26],
    [0, GROUND + 26],
  ]);
  return (
    rect(0, GROUND, p.width, p.height - GROUND + 5, paint) +
    line(seams + fans, p.tone('#9c8669', 0, -0.1), 1.6, 0.28) +
    fill(shade, p.light.shade, 0.2)
  );
}

function well(p: Painter, x: number, y: number, s: number): string {
  const stone = p.materials.stone;
  const lit = p.slant([
    [0, p.tone(stone, 0, 0.45)],
    [0.5, p.tone(stone, 0, 0)],
    [1, p.tone(stone, 0, -0.5)],
  ]);
  return [
    castShadow(p, x, y, s * 0.9),
    oval(x, y + 6, s * 0.62, s * 0.15, p.tone(stone, 0, -0.3)),
    fill(
      `M${x - s / 2} ${y - s * 0.45}V${y}A${s / 2} ${s * 0.13} 0 0 0 ${x + s / 2} ${y}V${y - s * 0.45}Z`,
      lit,
    ),
    oval(x, y - s * 0.45, s * 0.53, s * 0.13, p.tone(stone, 0, 0.4)),
    oval(x, y - s * 0.45, s * 0.4, s * 0.09, p.tone('#4c474c', 0, -0.4)),
    line(
      `M${x - s * 0.44} ${y - s * 0.46}V${y - s * 1.15}Q${x} ${y - s * 1.5} ${x + s * 0.44} ${y - s * 1.15}V${y - s * 0.46}`,
      p.tone('#4a4448', 0, -0.1),
      7,
    ),
    disc(x, y - s * 1.26, s * 0.09, p.tone('#4a4448', 0, 0)),
    line(`M${x} ${y - s * 1.2}V${y - s * 0.62}`, p.tone('#8b745c', 0, 0), 2.5),
  ].join('');
}

/** A plane tree that shades the square, its trunk mottled. */
function plane(p: Painter, x: number, y: number, size: number): string {
  const random = p.random.fork('plane');
  const bark = '#b9a78d';
  const trunk = `M${x - size * 0.045} ${y}C${x - size * 0.03} ${y - size * 0.3} ${x - size * 0.06} ${y - size * 0.45} ${x - size * 0.2} ${y - size * 0.62}L${x - size * 0.12} ${y - size * 0.66}L${x} ${y - size * 0.5}L${x + size * 0.14} ${y - size * 0.68}L${x + size * 0.2} ${y - size * 0.64}C${x + size * 0.06} ${y - size * 0.46} ${x + size * 0.035} ${y - size * 0.3} ${x + size * 0.055} ${y}Z`;
  const mottle = Array.from({ length: 14 }, () =>
    oval(
      x + random.between(-0.03, 0.03) * size,
      y - random.between(0.03, 0.45) * size,
      random.between(4, 9),
      random.between(6, 14),
      p.tone('#e3d8c0', 0, 0.1),
      0.6,
    ),
  ).join('');
  const crown = p.materials.bare
    ? line(
        Array.from(
          { length: 26 },
          () =>
            `M${x + random.between(-0.16, 0.16) * size} ${y - size * 0.64}q${random.between(-0.1, 0.1) * size} ${-size * 0.12} ${random.between(-0.22, 0.22) * size} ${-size * random.between(0.16, 0.34)}`,
        ).join(''),
        p.tone('#8a7663', 0, -0.2),
        4,
        0.9,
      )
    : leaves(p, x - size * 0.12, y - size * 0.78, size * 0.22, p.materials.foliage, 0, random) +
      leaves(
        p,
        x + size * 0.1,
        y - size * 0.82,
        size * 0.25,
        p.materials.foliage,
        0,
        random.fork('b'),
      );
  return (
    castShadow(p, x, y, size * 0.55) +
    fill(
      trunk,
      p.slant([
        [0, p.tone(bark, 0, 0.3)],
        [1, p.tone(bark, 0, -0.5)],
      ]),
    ) +
    mottle +
    crown
  );
}

function lanterns(p: Painter): string {
  const glow = p.glow([
    [0, '#ffd48a', 0.7],
    [1, '#ffb65c', 0],
  ]);
  return [0.12, 0.34, 0.56, 0.78]
    .map(
      (share) =>
        disc(p.width * share, GROUND - 70, 90, glow, 0.7) +
        disc(p.width * share, GROUND - 70, 7, '#fff0c8'),
    )
    .join('');
}
