import { mix } from '../colour';
import type { Painter } from '../painter';
import { at, fill, line, polygon, type Point } from '../path';
import { heightAt } from './hills';

/** A limestone cliff between two outlines: pillars, strata, rust stains, shelters at its foot. */
export function cliff(
  p: Painter,
  label: string,
  top: readonly Point[],
  foot: readonly Point[],
  { depth = 0, grain = 34, caves = 2 } = {},
): string {
  const random = p.random.fork(`cliff/${label}`);
  const from = Math.max((top[0] as Point)[0], (foot[0] as Point)[0]);
  const to = Math.min((top.at(-1) as Point)[0], (foot.at(-1) as Point)[0]);
  const rock = p.materials.cliff;
  const pillars: string[] = [];
  const details: string[] = [];
  let lean = 0.2;
  for (let x = from; x < to;) {
    const w = grain * random.between(0.35, 1.5);
    const end = Math.min(to, x + w);
    const [a, b] = [heightAt(top, x) + random.between(0, grain * 0.25), heightAt(top, end)];
    const [c, d] = [heightAt(foot, end), heightAt(foot, x)];
    lean = lean * 0.35 + random.between(-0.75, 0.75);
    const facing = Math.max(-0.62, Math.min(0.55, -lean * p.side * 0.7 + 0.08));
    const tint = mix(rock, p.materials.cliffStain, random.next() ** 2 * 0.45);
    const paint = p.fadeAt(Math.round(a), Math.round(d), [
      [0, p.tone(mix(tint, '#ffffff', 0.15), depth, facing + 0.12)],
      [0.6, p.tone(tint, depth, facing)],
      [1, p.tone(mix(tint, '#9b8f86', 0.4), depth, facing - 0.3)],
    ]);
    pillars.push(
      fill(
        polygon([
          [x - 0.6, a],
          [end + 0.6, b],
          [end + 0.6, c],
          [x - 0.6, d],
        ]),
        paint,
      ),
    );
    if (random.chance(0.5)) details.push(crack(p, x, a, d, random.between(0.3, 0.95), depth));
    if (random.chance(0.4)) details.push(stain(p, (x + end) / 2, a, d, w * 0.25, depth));
    x = end;
  }
  const strata = [0.22, 0.43, 0.66, 0.85].map((share) =>
    bedding(p, label, top, foot, from, to, share, depth),
  );
  return (
    pillars.join('') +
    strata.join('') +
    details.join('') +
    shelters(p, label, foot, from, to, caves, grain, depth)
  );
}

function crack(p: Painter, x: number, top: number, foot: number, share: number, depth: number) {
  const h = (foot - top) * share;
  const path = `M${at([x, top])}l2 ${h * 0.4}l-4 ${h * 0.25}l3 ${h * 0.35}`;
  return line(path, p.tone('#7c6b62', depth, -0.4), 1.6, 0.5);
}

function stain(p: Painter, x: number, top: number, foot: number, w: number, depth: number) {
  const paint = p.fade([
    [0, p.tone('#7a675c', depth, -0.3), 0.5],
    [1, p.tone('#a9815a', depth, -0.1), 0],
  ]);
  const h = (foot - top) * 0.7;
  return fill(
    `M${at([x - w, top])}q${w} ${h * 0.4} ${w * 0.7} ${h}h${w * 0.6}q${-w * 0.1} ${-h * 0.5} ${w * 0.7} ${-h}Z`,
    paint,
  );
}

function bedding(
  p: Painter,
  label: string,
  top: readonly Point[],
  foot: readonly Point[],
  from: number,
  to: number,
  share: number,
  depth: number,
) {
  const random = p.random.fork(`bed/${label}/${share}`);
  let path = '';
  let drawing = false;
  for (let x = from; x < to; x += 22) {
    const y = heightAt(top, x) * (1 - share) + heightAt(foot, x) * share + random.between(-4, 4);
    path += drawing ? `L${at([x, y])}` : `M${at([x, y])}`;
    drawing = random.chance(0.82);
  }
  return (
    line(path, p.tone('#8d7766', depth, -0.3), 1.8, 0.45) +
    line(
      path.replace(/ ([\d.]+)/g, (_, y: string) => ` ${Number(y) + 3}`),
      p.tone('#fff4da', depth, 0.4),
      1.6,
      0.35,
    )
  );
}

function shelters(
  p: Painter,
  label: string,
  foot: readonly Point[],
  from: number,
  to: number,
  count: number,
  grain: number,
  depth: number,
) {
  const random = p.random.fork(`caves/${label}`);
  return Array.from({ length: count }, () => {
    const x = random.between(from + grain, to - grain * 2);
    const y = heightAt(foot, x) - random.between(4, 20);
    const w = grain * random.between(0.7, 1.6);
    return fill(
      `M${at([x, y])}q${w * 0.1} ${-w * 0.7} ${w * 0.55} ${-w * 0.75}q${w * 0.5} 0 ${w * 0.5} ${w * 0.75}Z`,
      p.tone('#5d4f4e', depth, -0.4),
      0.7,
    );
  }).join('');
}
