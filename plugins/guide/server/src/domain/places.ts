import { createHash } from 'node:crypto';
import type { Kind } from './elements';
import { childOf, isElement, wordsOf, type GuideElement, type GuideEntry } from './tree';

/** A place of an entry where a local note can stand. */
export interface Place {
  /** Stays the same as long as the titles above it do: `droits-et-obligations/montant`. */
  readonly key: string;
  readonly title: string;
  readonly depth: number;
}

/**
 * Where local notes are anchored: by the titles that lead there and not by
 * position, since a chapter that is added above must not move a note. Two equal
 * paths are told apart by their order.
 */
export function placesOf(entry: GuideEntry): ReadonlyMap<GuideElement, Place> {
  const places = new Map<GuideElement, Place>();
  const seen = new Map<string, number>();
  visit(entry, '', 0);
  return places;

  function visit(element: GuideElement, above: string, depth: number): void {
    const title = TITLED.has(element.kind) ? wordsOf(childOf(element, 'title')) : '';
    const key = title ? unique(shortened(`${above}${above && '/'}${slugOf(title)}`)) : above;
    if (title) places.set(element, { key, title, depth });
    const below = title ? depth + 1 : depth;
    for (const child of element.children) if (isElement(child)) visit(child, key, below);
  }

  function unique(key: string): string {
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}~${times}`;
  }
}

/** With the number of an equal path behind it, what the column of a note holds. */
const LONGEST_KEY = 240;

/** Many long titles above each other make one long key: its end is then told by its hash. */
function shortened(key: string): string {
  if (key.length <= LONGEST_KEY) return key;
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 16);
  return `${key.slice(0, LONGEST_KEY - 1 - hash.length)}-${hash}`;
}

/** Where a note can stand: titles by key, in the order of the entry. */
export const placeTitlesOf = (entry: GuideEntry): ReadonlyMap<string, string> =>
  new Map([...placesOf(entry).values()].map(({ key, title }) => [key, title]));

export const placeKeysOf = (entry: GuideEntry): ReadonlySet<string> =>
  new Set(placeTitlesOf(entry).keys());

const TITLED: ReadonlySet<Kind> = new Set(['chapter', 'sub-chapter', 'situation', 'case']);

const slugOf = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
