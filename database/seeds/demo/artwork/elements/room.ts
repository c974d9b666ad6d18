import { mix } from '../colour';
import type { Painter } from '../painter';
import { fill, line, oval, polygon, rect } from '../path';
import { crest, hill, woodedHill } from './hills';
import { sky } from './sky';

export const FLOOR = 740;

/** The same painter under the lamps of a room: the hour stays behind the window. */
export function underLamps(p: Painter): Painter {
  const tone: Painter['tone'] = (base, _depth = 0, exposure = 0) =>
    exposure < 0
      ? mix(base, '#4a3f4e', Math.min(0.7, -exposure * 0.6))
      : mix(base, '#ffedc9', Math.min(0.7, exposure * 0.5));
  return { ...p, tone };
}

/** A bright room: a painted wall, a boarded floor, the light of its windows. */
export function room(p: Painter, wall: string): string {
  const w = p.width;
  const paint = p.fadeAt(0, FLOOR, [
    [0, p.tone(wall, 0, -0.12)],
    [1, p.tone(mix(wall, '#fff6e2', 0.35), 0, 0.1)],
  ]);
  const boards = p.fadeAt(FLOOR, 1000, [
    [0, p.tone('#c79a6b', 0, 0.12)],
    [1, p.tone('#9a6d4a', 0, -0.2)],
  ]);
  const seams = Array.from({ length: 21 }, (_, i) => {
    const x = (w * i) / 20;
    return `M${w / 2 + (x - w / 2) * 0.72} ${FLOOR}L${w / 2 + (x - w / 2) * 1.5} 1000`;
  }).join('');
  return [
    rect(0, 0, w, FLOOR, paint),
    rect(0, FLOOR, w, 265, boards),
    line(seams, '#6d4a35', 1.8, 0.28),
    rect(0, FLOOR - 26, w, 26, p.tone(mix(wall, '#ffffff', 0.5), 0, 0)),
    rect(0, FLOOR, w, 12, p.light.shade, 0.2),
  ].join('');
}

/** A tall window that looks on the hills, and its light on the floor. */
export function windowView(
  p: Painter,
  label: string,
  x: number,
  y: number,
  w: number,
  h: number,
): string {
  const frame = p.tone('#f3ead8', 0, 0.15);
  const view = [
    sky(p, y + h * 0.7),
    hill(
      p,
      crest(p, `${label}-far`, { y: y + h * 0.5, amplitude: 90, wave: 500 }),
      p.materials.foliage[1],
      0.75,
    ),
    woodedHill(
      p,
      `${label}-mid`,
      crest(p, `${label}-mid`, {
        y: y + h * 0.7,
        amplitude: 70,
        wave: 380,
        from: x - 20,
        to: x + w + 20,
      }),
      0.45,
      { size: 12, fringe: 200 },
    ),
  ].join('');
  return [
    light(p, x, w, y, h),
    rect(x - 16, y - 16, w + 32, h + 32, p.tone('#e9dcc2', 0, -0.12)),
    `<clipPath id="w-${label}"><path d="M${x} ${y}h${w}v${h}h${-w}Z"/></clipPath><g clip-path="url(#w-${label})">${view}</g>`,
    line(`M${x} ${y}h${w}v${h}h${-w}ZM${x + w / 2} ${y}v${h}M${x} ${y + h * 0.36}h${w}`, frame, 11),
    rect(x - 24, y + h + 12, w + 48, 16, p.tone('#f6eddb', 0, 0.2)),
  ].join('');
}

function light(p: Painter, x: number, w: number, y: number, h: number): string {
  const drift = -p.side * 120;
  const paint = p.fadeAt(FLOOR, 1000, [
    [0, '#fff3cf', 0.5],
    [1, '#fff3cf', 0.1],
  ]);
  return y + h < FLOOR
    ? fill(
        polygon([
          [x + drift * 0.5, FLOOR + 6],
          [x + w + drift * 0.5, FLOOR + 6],
          [x + w * 1.15 + drift, 1000],
          [x - w * 0.1 + drift, 1000],
        ]),
        paint,
      )
    : '';
}

/** A plant in its pot. */
export function potted(p: Painter, x: number, y: number, s: number): string {
  const random = p.random.fork(`pot/${x}`);
  const stems = Array.from({ length: 13 }, () => {
    const lean = random.between(-0.55, 0.55) * s;
    const green = p.tone(mix('#4f7d50', '#9cb866', random.next()), 0, random.between(-0.3, 0.3));
    const top = random.between(0.6, 1.05) * s;
    return fill(
      `M${x} ${y - s * 0.3}Q${x + lean * 0.2} ${y - top * 0.8} ${x + lean} ${y - s * 0.25 - top}Q${x + lean * 0.7} ${y - top * 0.6} ${x + 5} ${y - s * 0.3}Z`,
      green,
    );
  }).join('');
  return (
    oval(x, y, s * 0.3, s * 0.06, p.light.shade, 0.3) +
    stems +
    fill(
      `M${x - s * 0.22} ${y - s * 0.36}h${s * 0.44}l${-s * 0.06} ${s * 0.36}h${-s * 0.32}Z`,
      p.slant([
        [0, p.tone('#d08a5e', 0, 0.3)],
        [1, p.tone('#b06a48', 0, -0.4)],
      ]),
    )
  );
}

/** A pendant lamp and its pool of light. */
export function pendant(p: Painter, x: number, y: number, s: number, colour: string): string {
  const glow = p.glow([
    [0, '#ffedc0', 0.7],
    [1, '#ffe2a0', 0],
  ]);
  return (
    oval(x, y + s * 0.4, s * 2.2, s * 1.6, glow, 0.7) +
    line(`M${x} 0V${y - s * 0.4}`, '#5a5350', 3) +
    fill(
      `M${x - s * 0.5} ${y + s * 0.25}Q${x - s * 0.4} ${y - s * 0.4} ${x} ${y - s * 0.42}Q${x + s * 0.4} ${y - s * 0.4} ${x + s * 0.5} ${y + s * 0.25}Z`,
      p.tone(colour, 0, 0.1),
    ) +
    oval(x, y + s * 0.26, s * 0.5, s * 0.09, '#fff3cf')
  );
}

/** Somebody seated, seen from the back or the front, without a chair. */
export function bust(
  p: Painter,
  x: number,
  y: number,
  s: number,
  coat: string,
  hair: string,
  face = false,
): string {
  const body = p.slant([
    [0, p.tone(coat, 0, 0.35)],
    [1, p.tone(coat, 0, -0.4)],
  ]);
  const skin = p.tone('#d9a781', 0, 0.12);
  return [
    fill(
      `M${x - s * 0.5} ${y}Q${x - s * 0.52} ${y - s * 0.56} ${x - s * 0.16} ${y - s * 0.64}H${x + s * 0.16}Q${x + s * 0.52} ${y - s * 0.56} ${x + s * 0.5} ${y}Z`,
      body,
    ),
    rect(x - s * 0.1, y - s * 0.76, s * 0.2, s * 0.16, skin),
    oval(x, y - s * 0.92, s * 0.2, s * 0.24, face ? skin : p.tone(hair, 0, 0)),
    face
      ? fill(
          `M${x - s * 0.21} ${y - s * 0.92}A${s * 0.21} ${s * 0.26} 0 0 1 ${x + s * 0.21} ${y - s * 0.92}Q${x + s * 0.1} ${y - s * 1.06} ${x - s * 0.06} ${y - s * 1.04}Q${x - s * 0.18} ${y - s * 1.02} ${x - s * 0.21} ${y - s * 0.92}Z`,
          p.tone(hair, 0, 0),
        )
      : '',
  ].join('');
}
