import type { ComponentChildren } from 'preact';
import type { Anchors } from '../domain/anchors';
import type { Kind } from '../domain/elements';
import type { Place } from '../domain/places';
import type { GuideElement } from '../domain/tree';

/** How one kind of element is drawn. */
export type View = (element: GuideElement, at: At) => ComponentChildren;

/** Every kind has a view: one that is missing does not compile. */
export type Views = Readonly<Record<Kind, View>>;

/** Where a part of an entry is being drawn. */
export interface At {
  /** Level of the next heading, 2 or more; below six all are sixes. */
  readonly level: number;
  /** Inside a paragraph, a heading or a caption: blocks are not allowed. */
  readonly phrasing?: boolean;
  /** Inside a link: no other link is allowed. */
  readonly linked?: boolean;
  /** Audience of the entry that a link around this one leads to. */
  readonly audience?: string;
  readonly page: EntryPage;
}

/** What all the parts of one page share. */
export interface EntryPage {
  readonly views: Views;
  readonly anchors: Anchors;
  readonly places: ReadonlyMap<GuideElement, Place>;
  /** Type of the entry, as the official file says it. */
  readonly type: string;
  readonly links: GuideLinks;
  readonly local: LocalParts;
}

/** Where links of the guide lead on this site. */
export interface GuideLinks {
  /** Address of an entry, here or on the official site; null when nobody has it. */
  entry(id: string, audience?: string): { href: string; title?: string } | null;
  /** Address of an image or a document that came with the archive. */
  asset(name: string): string | null;
  /** Address of this entry on the official site, which has the images that we have not. */
  official?: string | undefined;
}

/** What the commune and the bodies above it add; composed at each rendering. */
export interface LocalParts {
  /** Notes anchored at a place, `''` for the entry as a whole. */
  notes?(place: string, side: 'before' | 'after'): ComponentChildren;
  /** The counter that a pivot (`mairie`, `caf`…) names for this commune. */
  counter?(pivot: string): ComponentChildren;
  /** What stands instead of an external service; null to hide it, undefined to leave it. */
  service?(id: string): ComponentChildren;
}
