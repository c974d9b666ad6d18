import { mix } from '../colour';
import type { Painter } from '../painter';
import { at, fill, line, rect } from '../path';
import { tower } from './houses';

interface Bridge {
  from: number;
  to: number;
  /** Height of the roadway and of the water. */
  deck: number;
  water: number;
  arches: number;
  depth?: number;
  pointed?: boolean;
  /** Widths of the fortified towers, as shares of a bay; none for a plain bridge. */
  towers?: readonly number[];
}

/** A stone bridge with its cutwaters; with towers, the fortified bridge of Cahors. */
export function stoneBridge(p: Painter, o: Bridge): string {
  const { from, to, deck, water, arches, depth = 0 } = o;
  const bay = (to - from) / arches;
  const wall = p.materials.stone;
  const face = p.fadeAt(deck, water, [
    [0, p.tone(mix(wall, '#ffffff', 0.1), depth, 0.25)],
    [1, p.tone(mix(wall, '#8c8078', 0.35), depth, -0.25)],
  ]);
  const pier = bay * 0.2;
  let body = `M${at([from, deck])}H${to}V${water}`;
  for (let i = arches - 1; i >= 0; i -= 1)
    body += archEdge(from + i * bay, bay, pier, deck, water, o.pointed ?? false);
  body += `H${from}Z`;
  return [
    vaults(p, o, bay, pier),
    fill(body, face),
    parapet(p, from, to, deck, depth),
    ...Array.from({ length: arches - 1 }, (_, i) =>
      cutwater(p, from + (i + 1) * bay, pier, deck, water, depth),
    ),
    ...(o.towers ?? []).map((share) =>
      bridgeTower(p, from + (to - from) * share, bay, deck, water, depth),
    ),
  ].join('');
}

function archEdge(
  x: number,
  bay: number,
  pier: number,
  deck: number,
  water: number,
  pointed: boolean,
) {
  const [left, right] = [x + pier / 2, x + bay - pier / 2];
  const crown = deck + (water - deck) * 0.16;
  const spring = deck + (water - deck) * 0.62;
  const middle = (left + right) / 2;
  const lift = pointed ? 0.28 : 0.5;
  return `H${right}V${spring}C${at([right, spring - (spring - crown) * 0.6])} ${at([middle + (right - middle) * lift, crown])} ${at([middle, crown])}C${at([middle - (middle - left) * lift, crown])} ${at([left, spring - (spring - crown) * 0.6])} ${at([left, spring])}V${water}`;
}

/** The thickness of the vaults, seen on the shaded side. */
function vaults(p: Painter, o: Bridge, bay: number, pier: number): string {
  const shade = p.tone(mix(p.materials.stoneWarm, '#6b5f62', 0.45), o.depth ?? 0, -0.5);
  return Array.from({ length: o.arches }, (_, i) => {
    const x = o.from + i * bay + (p.side < 0 ? pier / 2 - 1 : bay - pier * 0.5 - bay * 0.075);
    return rect(x, o.deck + (o.water - o.deck) * 0.2, bay * 0.085, (o.water - o.deck) * 0.8, shade);
  }).join('');
}

function parapet(p: Painter, from: number, to: number, deck: number, depth: number): string {
  return (
    rect(from, deck - 9, to - from, 11, p.tone(p.materials.stone, depth, 0.45)) +
    rect(from, deck + 2, to - from, 3, p.tone('#7b6d66', depth, -0.3), 0.6)
  );
}

function cutwater(p: Painter, x: number, pier: number, deck: number, water: number, depth: number) {
  const top = deck + (water - deck) * 0.3;
  const half = pier * 0.52;
  const [lit, dark] = [
    p.tone(p.materials.stone, depth, 0.42),
    p.tone(p.materials.stone, depth, -0.5),
  ];
  const left = `M${at([x - half, water])}V${top}L${at([x, top - half * 0.9])}V${water + 4}Z`;
  const right = `M${at([x + half, water])}V${top}L${at([x, top - half * 0.9])}V${water + 4}Z`;
  return fill(left, p.side < 0 ? lit : dark) + fill(right, p.side < 0 ? dark : lit);
}

function bridgeTower(
  p: Painter,
  x: number,
  bay: number,
  deck: number,
  water: number,
  depth: number,
) {
  const w = bay * 0.36;
  const h = (water - deck) * 1.02;
  const gate = `M${at([x - w * 0.2, deck])}v${-h * 0.16}q${w * 0.2} ${-w * 0.34} ${w * 0.4} 0v${h * 0.16}Z`;
  return (
    tower(p, {
      x,
      y: deck + 2,
      w,
      h,
      roof: w * 1.05,
      depth,
      cover: mix(p.materials.roof, '#6b4a44', p.materials.snowy ? 0.05 : 0.45),
      windows: 2,
    }) +
    line(`M${x - w / 2} ${deck - h * 0.8}h${w}`, p.tone('#6d6060', depth, -0.3), 3, 0.6) +
    fill(gate, p.tone('#4b434b', depth, -0.4))
  );
}

/** A light timber footbridge in a shallow arc. */
export function footbridgeSpan(
  p: Painter,
  from: number,
  to: number,
  y: number,
  rise: number,
): string {
  const wood = mix(p.materials.wood, '#b98a5e', 0.5);
  const arc = (dy: number) =>
    `M${at([from, y + dy])}Q${at([(from + to) / 2, y - rise * 2 + dy])} ${at([to, y + dy])}`;
  const posts = Array.from({ length: 19 }, (_, i) => {
    const t = i / 18;
    const py = y - 4 * rise * t * (1 - t);
    const px = from + (to - from) * t;
    return (
      line(`M${at([px, py])}v-62`, p.tone(wood, 0, -0.2), 7) +
      line(
        `M${at([px, py - 30])}L${at([px + (to - from) / 18, y - 4 * rise * Math.min(1, t + 1 / 18) * (1 - Math.min(1, t + 1 / 18)) - 30])}`,
        p.tone(wood, 0, -0.1),
        i < 18 ? 3 : 0,
      )
    );
  });
  return [
    line(arc(26), p.tone(wood, 0, -0.6), 20),
    line(arc(6), p.tone(wood, 0, 0.25), 20),
    ...posts,
    line(arc(-60), p.tone(wood, 0, 0.35), 9),
  ].join('');
}
