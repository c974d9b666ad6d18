import { randomInt } from 'node:crypto';

/** Neither `l` nor `o` beside digits that look like them, and nothing that reads as a word. */
const SYLLABLES =
  'ba bi bu da di du fa fi fu gu ki ma mi mu ni nu ra ri sa su ta ti va vi za zu'.split(' ');
const DIGITS = '3456789';
const GROUPS = 3;

/** Easy to read aloud and to copy: `Bamisu-rafidu-sativa-47`; about 48 bits. */
export function newPassword(): string {
  const group = () => Array.from({ length: 3 }, () => one(SYLLABLES)).join('');
  const words = Array.from({ length: GROUPS }, group).join('-');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}-${one(DIGITS)}${one(DIGITS)}`;
}

const one = (choices: string | readonly string[]): string =>
  choices[randomInt(choices.length)] as string;
