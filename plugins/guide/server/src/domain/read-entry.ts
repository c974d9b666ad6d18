import { ok, refuse, type Result } from '#platform';
import { SaxesParser } from 'saxes';
import { append, begun, DEEPEST, giveAttribute, type Growing } from './growing';
import { readPlainXml } from './plain-xml';
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
  const unknown = new Set<string>();
  const root = typeof xml === 'string' ? readPlainXml(xml, unknown) : null;
  if (root) return asReading(root, unknown);
  const tree = treeBuilder();
  try {
    for (const chunk of typeof xml === 'string' ? [xml] : xml) tree.write(chunk);
    tree.close();
  } catch (error) {
    if (error instanceof NotXml) return refuse('not-xml', { message: error.message });
    throw error;
  }
  return asReading(tree.roots.find(isElement), tree.unknown);
}

function asReading(root: GuideElement | undefined, unknown: ReadonlySet<string>) {
  if (root && isRoot(root)) return ok({ entry: root, unknown: [...unknown] });
  return refuse('not-an-entry', { message: root?.name ?? root?.kind ?? '' });
}

const isRoot = isKind('publication', 'service-page');

class NotXml extends Error {}

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
    const element = begun(tag.name, unknown);
    for (const name in tag.attributes) {
      giveAttribute(element, tag.name, { name, value: tag.attributes[name] ?? '' }, unknown);
    }
    siblings.push(element);
    if (open.length === DEEPEST) throw new NotXml('Too deep');
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
