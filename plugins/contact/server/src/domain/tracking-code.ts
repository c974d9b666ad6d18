import { randomInt } from 'node:crypto';

/** Without those that the eye or the ear takes for another: 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. */
const LETTERS = '34679ACDEFGHJKMNPQRTWXY';
const LENGTH = 8;

/** `7KQ4-M9XT`: some eighty thousand million of them, so that none is guessed. */
export function newTrackingCode(pick: (below: number) => number = randomInt): string {
  const letters = Array.from({ length: LENGTH }, () => LETTERS[pick(LETTERS.length)]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

export const isTrackingCode = (text: string): boolean =>
  new RegExp(`^[${LETTERS}]{4}-[${LETTERS}]{4}$`).test(text);
