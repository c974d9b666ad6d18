import { conditionOf } from '../domain/condition';
import type { GuideElement } from '../domain/tree';
import type { At, View } from './at';
import { drawChildren } from './draw';
import { Heading, headed, partId, phrase, under } from './heading';

/** A chapter or a part of one: its heading, what it says, and local notes around it. */
export const section =
  (name: string): View =>
  (element, at) => {
    const { type, numbered } = element.attributes ?? {};
    const classes = [name, type === 'important' && 'important', numbered === 'true' && 'numbered'];
    return (
      <section
        id={partId(element, at)}
        class={classes.filter(Boolean).join(' ')}
        data-if={conditionOf(element)}
      >
        {contentOf(element, at)}
      </section>
    );
  };

/** A titled part, with the local notes of its place. */
export function contentOf(element: GuideElement, at: At) {
  const { places, local } = at.page;
  const place = places.get(element);
  const below = under(element, at);
  return (
    <>
      {drawChildren(element, below, { title: (title) => [headed(title, at), notes('before')] })}
      {notes('after')}
    </>
  );

  function notes(side: 'before' | 'after') {
    return place ? local.notes?.(place.key, side) : null;
  }
}

/** Shown by the island instead of the title when the condition holds. */
export const alternativeTitle: View = (title, at) => (
  <p class="alternative-title">{phrase(title, at)}</p>
);

/** A part with a name of ours: « Documents à fournir ». */
export const namedPart =
  (title: string): View =>
  (element, at) => (
    <section class="part">
      <Heading level={at.level}>{title}</Heading>
      {drawChildren(element, { ...at, level: at.level + 1 })}
    </section>
  );

/** A part that brings its own title, or none. */
export const titledPart =
  (name: string): View =>
  (element, at) => (
    <section class={name}>
      {drawChildren(element, under(element, at), { title: (title) => headed(title, at) })}
    </section>
  );
