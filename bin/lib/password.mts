import { randomInt } from 'node:crypto';

const SYLLABLES = ['ba', 'co', 'di', 'fe', 'ga', 'lo', 'mi', 'na', 'pe', 'ro', 'su', 'ti', 'vo'];
const GROUPS = 4;

/** Easy to read aloud and to copy: `Balo-rodi-suga-miti-47`; about 46 bits. */
export function newPassword(): string {
  const group = () =>
    Array.from({ length: 3 }, () => SYLLABLES[randomInt(SYLLABLES.length)]).join('');
  const words = Array.from({ length: GROUPS - 1 }, group).join('-');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}-${randomInt(10, 100)}`;
}
