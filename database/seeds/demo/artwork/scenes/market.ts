import { bunting } from '../elements/festive';
import { stall } from '../elements/market-hall';
import { crowd, person } from '../elements/people';
import type { Painter } from '../painter';
import { place } from './market-hall';
import type { Scene } from './scene';

const produce = {
  spring: ['#c8433f', '#8fb04f', '#e9dfc3', '#d98f3f'],
  summer: ['#e7a24a', '#c8433f', '#7fa048', '#6d4a78'],
  autumn: ['#d9822f', '#8a5a3c', '#b7a04a', '#8d3f3c'],
  winter: ['#8a5a3c', '#7d9a55', '#e0d6bd', '#b5653a'],
  snow: ['#8a5a3c', '#7d9a55', '#e0d6bd', '#b5653a'],
} as const;

/** Market morning: striped awnings, crates of fruit, baskets on arms. */
export const market: Scene = { paint, focus: [0.5, 0.66], reversible: true };

function paint(p: Painter) {
  const w = p.width;
  const goods = produce[p.spec.season];
  return [
    place(p),
    bunting(p, [w * 0.08, 470], [w * 0.5, 440], 22),
    bunting(p, [w * 0.5, 440], [w * 0.94, 480], 22),
    stall(p, w * 0.1, 832, w * 0.19, '#4f7f8f', goods.slice(0, 3)),
    stall(p, w * 0.4, 826, w * 0.19, '#c9503d', goods.slice(1, 4)),
    stall(p, w * 0.71, 832, w * 0.19, '#7a9a5a', goods.slice(0, 3)),
    crowd(p, 'back', { from: w * 0.05, to: w * 0.95, y: 845, spread: 30, count: 8, size: 128 }),
    stall(p, w * -0.02, 975, w * 0.3, '#d9a441', goods),
    person(p, w * 0.1, 1004, 170, { coat: '#3f6a52', hat: '#e6d3a8', stride: 0 }),
    person(p, w * 0.4, 972, 205, { coat: '#b5533c', skirt: true, basket: true, stride: 1 }),
    person(p, w * 0.6, 985, 215, { coat: '#34607a', basket: true, stride: -1 }),
    person(p, w * 0.655, 990, 140, { coat: '#d9a441', stride: -1 }),
    person(p, w * 0.84, 965, 200, { coat: '#8a4f66', skirt: true, stride: 1 }),
  ];
}
