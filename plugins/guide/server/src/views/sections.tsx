import { conditionOf, effectOf } from '../domain/condition';
import { childrenOf, isKind, type GuideElement } from '../domain/tree';
import type { At, View } from './at';
import { noteTitle } from './blocks';
import { draw, drawChildren, runsOf, unbroken } from './draw';
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
function contentOf(element: GuideElement, at: At) {
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

/**
 * Cases to choose from. All stand in order, each under its heading, after links
 * that lead to them; the island makes tabs or buttons of those links.
 */
export const choices =
  (kind: 'case' | 'situation'): View =>
  (element, at) => {
    const cases = childrenOf(element, kind);
    return (
      <div class={`choices ${kind}s`} data-choices={element.attributes?.display}>
        {cases.length > 1 && <ChoiceList cases={cases} at={at} />}
        {drawChildren(element, at)}
      </div>
    );
  };

function ChoiceList({ cases, at }: { cases: GuideElement[]; at: At }) {
  return (
    <ul class="choice-list">
      {cases.map((one) => {
        const place = at.page.places.get(one);
        return (
          place && (
            <li>
              <a href={`#${partId(one, at)}`}>{unbroken(place.title)}</a>
            </li>
          )
        );
      })}
    </ul>
  );
}

export const oneCase =
  (name: 'case' | 'situation'): View =>
  (element, at) => {
    return (
      <section
        class={name}
        id={partId(element, at)}
        data-manner={element.attributes?.type}
        data-if={conditionOf(element)}
      >
        {contentOf(element, at)}
      </section>
    );
  };

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

/** Questions, or branches of a guided search, which the format lets stand here too. */
export const questionnaire: View = (element, at) => {
  const below = under(element, at);
  return (
    <section class="questionnaire">
      {runsOf(element.children).map((run) =>
        isBranch(run[0] ?? '') ? (
          <ul class="branches">{draw(run, below)}</ul>
        ) : (
          draw(run, below, { title: (title) => headed(title, at) })
        ),
      )}
    </section>
  );
};

/** Questions of a checklist; without script, their answers are read as a list. */
export const question: View = (element, at) => {
  const below = under(element, at);
  return (
    <section class="question">
      {runsOf(element.children).map((run) =>
        isKind('choice')(run[0] ?? '') ? (
          <ul class="answers">{draw(run, below)}</ul>
        ) : (
          draw(run, below, { title: (title) => headed(title, at) })
        ),
      )}
    </section>
  );
};

export const choice: View = (element, at) => (
  <li data-sets={effectOf(element)}>{drawChildren(element, at, { title: answer })}</li>
);

const answer: View = (title, at) => <p class="answer">{phrase(title, at)}</p>;

/** Branches of a guided search, one list in another. */
export const problems: View = (element, at) => (
  <div class="problems" data-guided-search="">
    {branches(element, at)}
  </div>
);

const branches: View = (element, at) => (
  <>
    {runsOf(element.children).map((run) =>
      isBranch(run[0] ?? '') ? <ul class="branches">{draw(run, at)}</ul> : draw(run, at, BRANCH),
    )}
  </>
);

const isBranch = isKind('problem', 'branch');

const BRANCH = {
  title: ((title, at) => noteTitle(title, at)) satisfies View,
  'internal-link': ((link, at) => (
    <p class="branch-end">{at.page.views['internal-link'](link, at)}</p>
  )) satisfies View,
};

export const branch: View = (element, at) => (
  <li data-branch="" data-sets={effectOf(element)}>
    {branches(element, at)}
  </li>
);
