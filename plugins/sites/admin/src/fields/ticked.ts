import type { NamedChoice } from './choices';

const namesOf = (all: readonly NamedChoice[]) => all.map(({ name }) => name);

/** Names of the open modules; a site where nobody chose has all of them. */
export function openModules(value: unknown, all: readonly NamedChoice[]): string[] {
  const kept = listIn(value);
  return namesOf(all).filter((name) => kept === null || kept.includes(name));
}

/** Names of the data that programs may read: what is not kept closed. */
export const openData = (closed: unknown, all: readonly NamedChoice[]): string[] =>
  without(listIn(closed) ?? [], all);

/** Names of those that are not in the list. */
export const without = (names: readonly unknown[], all: readonly NamedChoice[]): string[] =>
  namesOf(all).filter((name) => !names.includes(name));

/** The same names with one ticked or not, in the order of the screen. */
export const withChoice = (
  ticked: readonly string[],
  { name, chosen }: { readonly name: string; readonly chosen: boolean },
  all: readonly NamedChoice[],
): string[] => namesOf(all).filter((other) => (other === name ? chosen : ticked.includes(other)));

/** A list, or its JSON, which forms hold; null when there is none. */
function listIn(value: unknown): readonly unknown[] | null {
  const read = typeof value === 'string' ? parse(value) : value;
  return Array.isArray(read) ? (read as unknown[]) : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
