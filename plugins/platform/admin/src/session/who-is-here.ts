import { holderOf } from './token-holder';

export interface Person {
  readonly id: string;
  readonly email: string;
}

/** Who is signed in in this page, until they leave it. */
let here: Person | null = null;
const goings = new EventTarget();

export const whoIsHere = (): Person | null => here;

export function welcome(person: Person): void {
  here = person;
}

export function seeOut(): void {
  here = null;
  goings.dispatchEvent(new Event('gone'));
}

/** @returns what stops listening */
export function whenGone(listen: () => void): () => void {
  goings.addEventListener('gone', listen);
  return () => goings.removeEventListener('gone', listen);
}

/**
 * Every tab of a browser shares one session, that of who signed in last. A page goes on with that
 * of its own person only.
 */
export function isOfSomebodyElse(token: string): boolean {
  const holder = holderOf(token);
  return here !== null && holder !== null && holder !== here.id;
}
