import { childOf, type GuideElement } from '../domain/tree';
import type { View } from './at';
import { FileNote } from './file-note';
import { phrase } from './heading';
import { languageOf } from './link-attributes';

/** The title of a resource, leading to it. */
export const titleLink =
  (href: string | undefined, linked?: GuideElement): View =>
  (title, at) => (
    <p class="resource-title">
      {href && !at.linked ? (
        <a href={href} hreflang={linked && languageOf(linked)}>
          {phrase(title, { ...at, linked: true })}
        </a>
      ) : (
        <strong>{phrase(title, at)}</strong>
      )}
      {linked && <FileNote of={linked} />}
    </p>
  );

export const hasTitle = (element: GuideElement): boolean => childOf(element, 'title') !== undefined;
