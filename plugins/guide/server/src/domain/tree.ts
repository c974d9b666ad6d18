import type { AttributeName } from './attributes';
import type { Kind } from './elements';

/** A text, or an element with what it holds, in the order of the official file. */
export type GuideNode = string | GuideElement;

/** One element of an entry. The whole tree is plain data: it is stored as JSON. */
export interface GuideElement<K extends Kind = Kind> {
  readonly kind: K;
  /** Name in the file, for what our vocabulary does not tell apart: `dc:title`, unknown elements. */
  readonly name?: string;
  readonly attributes?: Attributes;
  /** Attributes that we do not know, as they are. */
  readonly others?: Readonly<Record<string, string>>;
  readonly children: readonly GuideNode[];
}

export type Attributes = Readonly<Partial<Record<AttributeName, string>>>;

/** The root of an information entry, a dossier, a theme… or of a complementary service. */
export type GuideEntry = GuideElement<'publication' | 'service-page'>;

export const isElement = (node: GuideNode): node is GuideElement => typeof node !== 'string';

export const isKind =
  <K extends Kind>(...kinds: readonly K[]) =>
  (node: GuideNode): node is GuideElement<K> =>
    isElement(node) && (kinds as readonly Kind[]).includes(node.kind);

/** The first child of a kind. */
export const childOf = <K extends Kind>(
  { children }: GuideElement,
  ...kinds: readonly K[]
): GuideElement<K> | undefined => {
  // A loop: imports ask it of every element of the guide.
  for (const child of children) {
    if (typeof child !== 'string' && kinds.includes(child.kind as K))
      return child as GuideElement<K>;
  }
  return undefined;
};

export const childrenOf = <K extends Kind>(
  { children }: GuideElement,
  ...kinds: readonly K[]
): GuideElement<K>[] => children.filter(isKind(...kinds));

/** All the elements under this one, itself first, in the order of the file. */
export function elementsOf(element: GuideElement, above: GuideElement[] = []): GuideElement[] {
  above.push(element);
  for (const child of element.children) {
    if (typeof child !== 'string') elementsOf(child, above);
  }
  return above;
}

/** Whether a node says nothing; its first word tells, and it is read no further. */
export const isBlank = (node: GuideNode): boolean =>
  isElement(node) ? node.children.every(isBlank) : !/\S/.test(node);

/** The words of a node, white space reduced to single spaces. */
export const wordsOf = (node: GuideNode | undefined): string =>
  node === undefined ? '' : rawWords(node).replace(/\s+/g, ' ').trim();

const rawWords = (node: GuideNode): string =>
  isElement(node) ? node.children.map(rawWords).join('') : node;
