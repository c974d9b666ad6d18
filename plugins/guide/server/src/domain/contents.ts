import type { Place } from './places';
import { isElement, isKind, type GuideElement, type GuideNode } from './tree';

/** A line of the table of contents, and those below it. */
export interface ContentsLine {
  readonly part: GuideElement;
  readonly title: string;
  readonly below: readonly ContentsLine[];
}

type Places = ReadonlyMap<GuideElement, Place>;

/** Past this, only the first level is shown. */
const LONGEST = 18;

/** The chapters of these parts, under the situation that they belong to. */
export function contentsOf(parts: readonly GuideNode[], places: Places): ContentsLine[] {
  const lines = parts.filter(isElement).flatMap((part) => linesOf(part, places));
  const count = lines.reduce((sum, { below }) => sum + 1 + below.length, 0);
  return count > LONGEST ? lines.map((line) => ({ ...line, below: [] })) : lines;
}

const isChapter = isKind('chapter');
const isSituation = isKind('situation');
/** What a visitor chooses between is no chapter, nor what stands in it. */
const isClosed = isKind('cases', 'questionnaire', 'problems');

function linesOf(part: GuideElement, places: Places): ContentsLine[] {
  if (isClosed(part)) return [];
  const place = places.get(part);
  const below = () => part.children.filter(isElement).flatMap((child) => linesOf(child, places));
  if (!place) return below();
  if (isSituation(part)) return [{ part, title: place.title, below: below() }];
  return isChapter(part) ? [{ part, title: place.title, below: [] }] : [];
}
