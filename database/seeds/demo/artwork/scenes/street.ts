import { road } from '../elements/fields';
import { crest, hill, woodedHill } from '../elements/hills';
import { house } from '../elements/houses';
import { church } from '../elements/church';
import { birds, sky } from '../elements/sky';
import { bush, tree } from '../elements/trees';
import type { Painter } from '../painter';
import { line, rect } from '../path';

export const KERB = 640;

/** The village street: houses on both sides, the belfry at its end. */
export function street(p: Painter): string {
  const w = p.width;
  const verge = p.fadeAt(KERB, 1000, [
    [0, p.tone(p.materials.meadow, 0.12, 0.1)],
    [1, p.tone(p.materials.meadow, 0, -0.25)],
  ]);
  return [
    sky(p, 560),
    birds(p, w * 0.35, 170),
    hill(p, crest(p, 'far', { y: 430, amplitude: 110, wave: 760 }), p.materials.foliage[1], 0.8),
    woodedHill(p, 'mid', crest(p, 'mid', { y: 530, amplitude: 100, wave: 560 }), 0.5, {
      size: 12,
      fringe: 110,
    }),
    church(p, { x: w * 0.565, y: 650, size: 58, depth: 0.26 }),
    rect(0, KERB, w, 365, verge),
    ...[0, 1, 2, 3].flatMap((i) => pair(p, i)),
    road(p, [w * 0.14, w * 0.92], [w * 0.485, w * 0.525], KERB, p.materials.road, 0),
    line(
      `M${w * 0.14} 1010C${w * 0.14} 825 ${w * 0.485} 825 ${w * 0.485} ${KERB}M${w * 0.92} 1010C${w * 0.92} 825 ${w * 0.525} 825 ${w * 0.525} ${KERB}`,
      p.tone('#efe4cc', 0, 0.1),
      6,
      0.7,
    ),
  ].join('');
}

function pair(p: Painter, i: number): string[] {
  const w = p.width;
  const s = 0.42 + i * 0.27;
  const y = KERB + 14 + i * i * 13;
  const spread = 0.05 + i * 0.105;
  return [
    tree(p, w * (0.5 - spread) - 250 * s, y - 8, 250 * s, { depth: 0.2 - i * 0.05 }),
    house(p, {
      x: w * (0.5 - spread) - 20 * s,
      y,
      gable: 150 * s,
      length: 190 * s,
      walls: 150 * s,
      turn: -1,
      depth: 0.2 - i * 0.05,
      seed: `l${i}`,
    }),
    house(p, {
      x: w * (0.515 + spread) + 20 * s,
      y: y + 3,
      gable: 140 * s,
      length: 210 * s,
      walls: 140 * s,
      depth: 0.2 - i * 0.05,
      seed: `r${i}`,
    }),
    bush(p, w * (0.5 - spread) - 10 * s, y + 8, 26 * s, 0.1),
    bush(p, w * (0.515 + spread) + 30 * s, y + 12, 30 * s, 0.1, '#a8637a'),
  ];
}
