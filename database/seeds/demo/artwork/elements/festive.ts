import type { Painter } from '../painter';
import { disc, fill, line, type Point } from '../path';

const flags = ['#c9503d', '#e8b64c', '#4f7f8f', '#f4e9d2', '#7a9a5a'] as const;

/** Bunting hung between two points. */
export function bunting(p: Painter, from: Point, to: Point, sag: number): string {
  const steps = Math.max(5, Math.round(Math.abs(to[0] - from[0]) / 34));
  const place = (t: number): Point => [
    from[0] + (to[0] - from[0]) * t,
    from[1] + (to[1] - from[1]) * t + sag * 4 * t * (1 - t),
  ];
  const pennants = Array.from({ length: steps }, (_, i) => {
    const [x, y] = place((i + 0.5) / steps);
    return fill(`M${x - 11} ${y}h22l-11 27Z`, p.tone(flags[i % flags.length] as string, 0, 0.15));
  }).join('');
  const [mx, my] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + sag * 2];
  return (
    line(`M${from.join(' ')}Q${mx} ${my} ${to.join(' ')}`, p.tone('#5a5150', 0, 0), 2) + pennants
  );
}

/** A garland of lamps hung between two points. */
export function lampString(p: Painter, from: Point, to: Point, sag: number): string {
  const steps = Math.max(6, Math.round(Math.abs(to[0] - from[0]) / 62));
  const glow = p.glow([
    [0, '#ffdf9b', 0.75],
    [1, '#ffb55a', 0],
  ]);
  const lamps = Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps;
    const [x, y] = [
      from[0] + (to[0] - from[0]) * t,
      from[1] + (to[1] - from[1]) * t + sag * 4 * t * (1 - t),
    ];
    return disc(x, y + 8, 34, glow, 0.8) + disc(x, y + 8, 6.5, '#fff4d2');
  }).join('');
  const [mx, my] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + sag * 2];
  return line(`M${from.join(' ')}Q${mx} ${my} ${to.join(' ')}`, '#2c2a33', 2.2) + lamps;
}

/** The national colours on their pole, stirred by a light wind. */
export function flag(p: Painter, x: number, y: number, h: number): string {
  const w = h * 0.34;
  const fh = h * 0.24;
  const band = (i: number, colour: string) => {
    const [a, b] = [x + (w * i) / 3, x + (w * (i + 1)) / 3];
    const wave = (i - 1) * fh * 0.06;
    return fill(
      `M${a} ${y - h + wave}q${w / 6} ${fh * 0.12} ${b - a} ${fh * 0.05}v${fh}q${-w / 6} ${fh * 0.05} ${a - b} ${-fh * 0.05}Z`,
      p.tone(colour, 0, 0.1),
    );
  };
  return (
    line(`M${x} ${y}V${y - h * 1.04}`, p.tone('#d8cfc0', 0, 0), 5) +
    band(0, '#35538f') +
    band(1, '#f7f2e8') +
    band(2, '#c9453d')
  );
}

/** A wood fire, its sparks and the light around it. */
export function fire(p: Painter, x: number, y: number, s: number): string {
  const random = p.random.fork('fire');
  const glow = p.glow([
    [0, '#ffcf7a', 0.85],
    [0.35, '#ff9a45', 0.4],
    [1, '#ff7a2e', 0],
  ]);
  const tongue = (dx: number, h: number, w: number, colour: string, opacity: number) =>
    fill(
      `M${x + dx - w} ${y}C${x + dx - w * 1.3} ${y - h * 0.4} ${x + dx - w * 0.1} ${y - h * 0.55} ${x + dx + w * 0.15} ${y - h}C${x + dx + w * 0.5} ${y - h * 0.62} ${x + dx + w * 1.35} ${y - h * 0.4} ${x + dx + w} ${y}Z`,
      colour,
      opacity,
    );
  const sparks = Array.from({ length: 70 }, () => {
    const t = random.next();
    return disc(
      x + random.between(-1, 1) * s * (0.2 + t * 0.7),
      y - s * (0.5 + t * 2.4),
      random.between(1, 3.4),
      '#ffcf7a',
      1 - t * 0.8,
    );
  }).join('');
  const logs = [-0.34, -0.12, 0.12, 0.34]
    .map((dx) =>
      line(
        `M${x + dx * s * 1.3} ${y + 8}L${x - dx * s * 0.2} ${y - s * 0.44}`,
        '#3b2823',
        s * 0.07,
      ),
    )
    .join('');
  return [
    disc(x, y - s * 0.4, s * 4, glow),
    sparks,
    logs,
    tongue(-s * 0.16, s * 0.95, s * 0.2, '#f0662d', 0.9),
    tongue(s * 0.17, s * 1.05, s * 0.2, '#f0662d', 0.9),
    tongue(0, s * 1.35, s * 0.26, '#f98b3a', 0.95),
    tongue(-s * 0.02, s * 0.95, s * 0.19, '#ffc25a', 0.95),
    tongue(s * 0.02, s * 0.55, s * 0.12, '#fff0b8', 0.95),
  ].join('');
}
