import type { ModuleChoice } from './choices';

/** Names of the open modules; a site where nobody chose has the usual ones. */
export function chosenModules(value: unknown, all: readonly ModuleChoice[]): string[] {
  const kept = typeof value === 'string' ? parse(value) : value;
  return Array.isArray(kept)
    ? all.map(({ name }) => name).filter((name) => kept.includes(name))
    : usualModules(all);
}

/** What a site has without asking. */
export const usualModules = (all: readonly ModuleChoice[]): string[] =>
  all.filter(({ onRequest }) => !onRequest).map(({ name }) => name);

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
