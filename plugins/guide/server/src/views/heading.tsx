import { childOf, isBlank, type GuideElement } from '../domain/tree';
import type { At, View } from './at';
import { drawChildren } from './draw';

const LOWEST = 6;

interface HeadingProps {
  level: number;
  id?: string;
  class?: string;
  children: unknown;
}

export function Heading({ level, children, ...attributes }: HeadingProps) {
  const Tag = `h${Math.min(level, LOWEST)}` as 'h2';
  return <Tag {...attributes}>{children as never}</Tag>;
}

/** A title drawn as the heading of what holds it. */
export const headed: View = (title, at) =>
  isBlank(title) ? null : <Heading level={at.level}>{phrase(title, at)}</Heading>;

/** Where the content under a title stands: one level lower, if there is a title. */
export const under = (holder: GuideElement, at: At): At => {
  const title = childOf(holder, 'title');
  return title && !isBlank(title) ? { ...at, level: at.level + 1 } : at;
};

/** The words of an element, without blocks. */
export const phrase = (element: GuideElement, at: At) =>
  drawChildren(element, { ...at, phrasing: true });

/** The identifier of an element in the page, when links can lead to it. */
export function anchorOf(element: GuideElement, { page }: At): string | undefined {
  const id = element.attributes?.id;
  return id !== undefined && page.anchors.get(id) === element ? id : undefined;
}

/** Identifier of a titled part: `_` parts the levels, since titles give none. */
const placeId = (key: string): string => `p-${key.replaceAll('/', '_').replaceAll('~', '__')}`;

/** The identifier of a titled part: its official one, or that of its place. */
export function partId(element: GuideElement, at: At): string | undefined {
  const place = at.page.places.get(element);
  return anchorOf(element, at) ?? (place && placeId(place.key));
}
