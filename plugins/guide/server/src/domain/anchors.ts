import type { Kind } from './elements';
import { elementsOf, type GuideElement, type GuideEntry } from './tree';

/** Elements that a link inside the page can lead to. */
export type Anchors = ReadonlyMap<string, GuideElement>;

/**
 * The first element of each official identifier: the same contact stands in
 * several cases of an entry, and an address inside a page must be unique.
 */
export function anchorsOf(entry: GuideEntry): Anchors {
  const anchors = new Map<string, GuideElement>();
  for (const element of elementsOf(entry)) {
    const id = element.attributes?.id;
    if (id && CAN_BE_REACHED.has(element.kind) && !anchors.has(id)) anchors.set(id, element);
  }
  return anchors;
}

const CAN_BE_REACHED: ReadonlySet<Kind> = new Set([
  'chapter',
  'sub-chapter',
  'definition',
  'abbreviation',
  'contact',
  'helper',
  'support',
  'service',
  'reference',
  'learn-more',
  'alert',
] satisfies Kind[]);
