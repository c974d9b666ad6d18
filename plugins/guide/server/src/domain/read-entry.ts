import { ok, refuse, type Result } from '#platform';
import { SaxesParser } from 'saxes';
import { attributeName, isDeclaration, type AttributeName } from './attributes';
import { kindOf } from './elements';
import { isElement, isKind, type GuideElement, type GuideEntry, type GuideNode } from './tree';

export interface Reading {
  readonly entry: GuideEntry;
  /** What the official file holds that our vocabulary does not: `Element`, `Element@attribute`. */
  readonly unknown: readonly string[];
}

/** `not-an-entry`: an index of the archive, for instance. */
export type ReadingRefusal = 'not-xml' | 'not-an-entry';

/**
 * Reads one official file into a tree. Nothing is judged by the schema, which
 * official entries fail: whatever is well-formed is kept, text, order and all.
 */
export function readEntry(
  xml: string | Iterable<string>,
): Result<Reading, ReadingRefusal, { message: string }> {
  const tree = treeBuilder();
  try {
    for (const chunk of typeof xml === 'string' ? [xml] : xml) tree.write(chunk);
    tree.close();
  } catch (error) {
    if (error instanceof NotXml) return refuse('not-xml', { message: error.message });
    throw error;
  }
  const root = tree.roots.find(isElement);
  if (root && isRoot(root)) return ok({ entry: root, unknown: [...tree.unknown] });
  return refuse('not-an-entry', { message: root?.name ?? root?.kind ?? '' });
}

const isRoot = isKind('publication', 'service-page');

class NotXml extends Error {}

/** An element while its children are still coming. */
type Growing = { -readonly [K in keyof GuideElement]: GuideElement[K] } & { children: GuideNode[] };

interface TreeBuilder {
  write(chunk: string): void;
  close(): void;
  readonly roots: readonly GuideNode[];
  readonly unknown: ReadonlySet<string>;
}

function treeBuilder(): TreeBuilder {
  const roots: GuideNode[] = [];
  const unknown = new Set<string>();
  const open: Growing[] = [];
  let siblings = roots;

  const parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  });
  parser.on('error', (error) => {
    throw new NotXml(error.message);
  });
  parser.on('opentag', (tag) => {
    const element = begun(tag, unknown);
    siblings.push(element);
    open.push(element);
    siblings = element.children;
  });
  parser.on('closetag', () => {
    open.pop();
    siblings = open.at(-1)?.children ?? roots;
  });
  const addText = (text: string) => {
    if (open.length > 0) append(siblings, text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);

  return {
    write: (chunk) => void parser.write(chunk),
    close: () => parser.close(),
    roots,
    unknown,
  };
}

/** White space between two elements counts: it may part two words of a sentence. */
function append(siblings: GuideNode[], text: string): void {
  const last = siblings.at(-1);
  if (typeof last === 'string') siblings[siblings.length - 1] = last + text;
  else siblings.push(text);
}

interface OpenedTag {
  name: string;
  attributes: Record<string, string>;
}

function begun({ name, attributes }: OpenedTag, unknown: Set<string>): Growing {
  const kind = kindOf(name);
  const element: Growing = { kind, children: [] };
  if (kind === 'unknown' || kind === 'metadata') element.name = name;
  if (kind === 'unknown') unknown.add(name);
  const known: Partial<Record<AttributeName, string>> = {};
  const others: Record<string, string> = {};
  for (const attribute in attributes) {
    const value = attributes[attribute] ?? '';
    const ours = attributeName(attribute);
    if (ours) known[ours] = value;
    else if (!isDeclaration(attribute)) {
      others[attribute] = value;
      unknown.add(`${name}@${attribute}`);
    }
  }
  if (isFilled(known)) element.attributes = known;
  if (isFilled(others)) element.others = others;
  return element;
}

const isFilled = (attributes: object): boolean => Object.keys(attributes).length > 0;
