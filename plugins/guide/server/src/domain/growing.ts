import { attributeName, isDeclaration, type AttributeName } from './attributes';
import { kindOf } from './elements';
import type { GuideElement, GuideNode } from './tree';

/** An element while its children are still coming. */
export type Growing = { -readonly [K in keyof GuideElement]: GuideElement[K] } & {
  children: GuideNode[];
};

/** The beginning of an element, of the name that the file gives it. */
export function begun(name: string, unknown: Set<string>): Growing {
  const kind = kindOf(name);
  if (kind === 'unknown') unknown.add(name);
  return kind === 'unknown' || kind === 'metadata'
    ? { kind, name, children: [] }
    : { kind, children: [] };
}

/** Gives an element one more attribute of the file. */
export function giveAttribute(
  element: Growing,
  owner: string,
  { name, value }: { readonly name: string; readonly value: string },
  unknown: Set<string>,
): void {
  const ours = attributeName(name);
  if (ours) {
    const known: Partial<Record<AttributeName, string>> = (element.attributes ??= {});
    known[ours] = value;
    return;
  }
  if (isDeclaration(name)) return;
  const others: Record<string, string> = (element.others ??= {});
  others[name] = value;
  unknown.add(`${owner}@${name}`);
}

/** Official entries go 18 deep; whoever walks a tree calls itself as often. */
export const DEEPEST = 200;

/** White space between two elements counts: it may part two words of a sentence. */
export function append(siblings: GuideNode[], text: string): void {
  const last = siblings.length - 1;
  const before = siblings[last];
  if (typeof before === 'string') siblings[last] = before + text;
  else siblings.push(text);
}
