import { longDate } from '#web';
import { conditionOf } from '../domain/condition';
import { dayIn } from '../domain/day-in';
import { childOf, isBlank, isKind, wordsOf } from '../domain/tree';
import type { View } from './at';
import { draw, drawChildren } from './draw';
import { phrase } from './heading';

/** Holds things in order and says nothing itself. */
export const through: View = (element, at) => drawChildren(element, at);

export const boxed =
  (name: string): View =>
  (element, at) => (
    <div class={name} data-if={conditionOf(element)}>
      {drawChildren(element, at)}
    </div>
  );

/** Holds nothing for readers: conditions, codes. */
export const silent: View = () => null;

export const paragraph: View = (element, at) =>
  isBlank(element) && !element.children.some(isKind('image', 'internal-link')) ? null : (
    <p>{phrase(element, at)}</p>
  );

export const list: View = ({ attributes, children }, at) => {
  const items = children.filter((child) => isKind('item')(child) || !isBlank(child));
  if (items.length === 0) return null;
  const Tag = attributes?.type === 'numero' ? 'ol' : 'ul';
  return (
    <Tag class={attributes?.type === 'caseACocher' ? 'checklist' : undefined}>
      {items.map((child) =>
        isKind('item')(child) ? (
          <li data-if={conditionOf(child)}>{drawChildren(child, at)}</li>
        ) : (
          <li>{draw([child], at)}</li>
        ),
      )}
    </Tag>
  );
};

/** A titled note beside the text: « Attention », « À savoir »… */
export const note =
  (label: string, name: string): View =>
  (element, at) => {
    const titled = wordsOf(childOf(element, 'title')).replace(/\s*:$/, '') === label;
    return (
      <div class={`note ${name}`}>
        {!titled && <p class="note-label">{label}</p>}
        {drawChildren(element, at, { title: titled ? labelTitle : noteTitle })}
      </div>
    );
  };

/** The file itself says « Attention » above what one must mind. */
const labelTitle: View = (title, at) => <p class="note-label">{phrase(title, at)}</p>;

export const noteTitle: View = (title, at) =>
  isBlank(title) ? null : (
    <p class="note-title">
      <strong>{phrase(title, at)}</strong>
    </p>
  );

export const alert: View = (element, at) => (
  <div class="note alert">
    {drawChildren(element, at, { title: noteTitle })}
    <PublishedOn day={dayIn(element.attributes?.date ?? '')} />
  </div>
);

const PublishedOn = ({ day }: { day: string | null }) =>
  day && (
    <p class="published-on">
      Publié le <time datetime={day}>{longDate(day)}</time>
    </p>
  );

/** A precision after a reference; a part of its own, in the text. */
export const complement: View = (element, at) =>
  element.children.some(isKind('title')) ? (
    <div class="complement">{drawChildren(element, at, { title: noteTitle })}</div>
  ) : (
    <p class="complement">{phrase(element, at)}</p>
  );

/** Text of an element that this version does not know, in its place. */
export const unknown: View = (element, at) => (
  <div class="unknown">{drawChildren(element, at)}</div>
);

/** A short fact after its name: « Coût ». */
export const fact =
  (label: string): View =>
  (element, at) =>
    isBlank(element) ? null : (
      <div class="fact">
        <p class="fact-label">{label}</p>
        {drawChildren(element, at)}
      </div>
    );

export const line =
  (name: string, label?: string): View =>
  (element, at) =>
    isBlank(element) ? null : (
      <p class={name}>
        {label && <span class="line-label">{label}</span>}
        {label && ' '}
        <span>{phrase(element, at)}</span>
      </p>
    );

export const referenceValue: View = ({ attributes }) => {
  const { title, value, unit } = attributes ?? {};
  return (
    <p class="reference-value">
      {title && <span class="line-label">{title}</span>} <span>{value}</span>
      {unit && <span>{` ${unit}`}</span>}
    </p>
  );
};
