import type { Attributes, IOptions } from 'sanitize-html';

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const phrasing = ['a', 'strong', 'em', 'abbr', 'sup', 'sub', 'span', 'br', 'img'];
const sections = ['thead', 'tbody', 'tfoot'];
const blocks = ['p', ...headings, 'ul', 'ol', 'blockquote', 'table', 'figure', 'hr'];
const parts = ['li', 'caption', ...sections, 'tr', 'th', 'td', 'figcaption'];

const allowedTags = [...phrasing, ...blocks, ...parts];

const synonyms: Readonly<Record<string, string>> = { b: 'strong', i: 'em' };

/** What an element may hold, where that is less than everything. */
const contentOf: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['p', ...headings, ...phrasing, 'caption'].map((tag) => [tag, new Set(phrasing)] as const),
  ['ul', new Set(['li'])],
  ['ol', new Set(['li'])],
  ['table', new Set(['caption', ...sections, 'tr'])],
  ...sections.map((tag) => [tag, new Set(['tr'])] as const),
  ['tr', new Set(['th', 'td'])],
  ['th', new Set([...phrasing, 'p', 'ul', 'ol'])],
]);

/** Parts have no meaning outside the element they are a part of. */
const parentsOf: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol'],
  caption: ['table'],
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
  tr: ['table', ...sections],
  th: ['tr'],
  td: ['tr'],
  figcaption: ['figure'],
};

/** An element cannot be within another of its own kind. */
const neverNested = new Set(['a', 'table', 'figure', 'strong', 'em', 'abbr']);

type CleanAttributes = (tag: string, attributes: Attributes) => Attributes | null;

type PlacedTags = Pick<IOptions, 'allowedTags' | 'transformTags' | 'onOpenTag' | 'onCloseTag'>;

/**
 * The allowed tags, kept only where HTML lets them stand (of the others, the content stays) and
 * with the attributes that `clean` lets through; null from it drops the tag as well.
 */
export function placedTags(clean: CleanAttributes): PlacedTags {
  const isKept: boolean[] = [];
  const kept: string[] = [];
  return {
    allowedTags,
    onOpenTag: () => isKept.push(false),
    onCloseTag: () => isKept.pop() && kept.pop(),
    transformTags: {
      '*': (name, attribs) => {
        const tag = synonyms[name] ?? name;
        if (!allowedTags.includes(tag)) return { tagName: tag, attribs };
        const cleaned = fits(tag, kept) ? clean(tag, attribs) : null;
        if (!cleaned) return { tagName: 'misplaced', attribs: {} };
        isKept[isKept.length - 1] = true;
        kept.push(tag);
        return { tagName: tag, attribs: cleaned };
      },
    },
  };
}

function fits(tag: string, ancestors: readonly string[]): boolean {
  const parent = ancestors.at(-1);
  const parents = parentsOf[tag];
  if (parents && !(parent && parents.includes(parent))) return false;
  if (neverNested.has(tag) && ancestors.includes(tag)) return false;
  return parent === undefined || (contentOf.get(parent)?.has(tag) ?? true);
}
