import type { ModuleChoice } from './choices';

/** Names of the open modules; a site where nobody chose has them all. */
export function chosenModules(value: unknown, all: readonly ModuleChoice[]): string[] {
  const names = all.map(({ name }) => name);
  const kept = typeof value === 'string' ? parse(value) : value;
  return Array.isArray(kept) ? names.filter((name) => kept.includes(name)) : names;
}

/** The same list with one module opened or closed, in the order of the screen. */
export function withModule(
  chosen: readonly string[],
  { name, open }: { readonly name: string; readonly open: boolean },
  all: readonly ModuleChoice[],
): string[] {
  return all
    .map((module) => module.name)
    .filter((other) => (other === name ? open : chosen.includes(other)));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
