import { effectOf } from '../domain/condition';
import { isKind, type GuideNode } from '../domain/tree';
import type { View } from './at';
import { noteTitle } from './blocks';
import { draw, drawChildren, runsOf } from './draw';
import { headed, phrase, under } from './heading';

const isBranch = isKind('problem', 'branch');

/** A titled part, whose neighbours of one sort stand together in a list. */
const listing =
  (name: string, isListed: (node: GuideNode) => boolean, list: string): View =>
  (element, at) => {
    const below = under(element, at);
    return (
      <section class={name}>
        {runsOf(element.children).map((run) =>
          isListed(run[0] ?? '') ? (
            <ul class={list}>{draw(run, below)}</ul>
          ) : (
            draw(run, below, { title: (title) => headed(title, at) })
          ),
        )}
      </section>
    );
  };

/** Questions, or branches of a guided search, which the format lets stand here too. */
export const questionnaire = listing('questionnaire', isBranch, 'branches');

/** Questions of a checklist; without script, their answers are read as a list. */
export const question = listing('question', isKind('choice'), 'answers');

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

export const branch: View = (element, at) => (
  <li data-branch="" data-sets={effectOf(element)}>
    {branches(element, at)}
  </li>
);

const BRANCH = {
  title: ((title, at) => noteTitle(title, at)) satisfies View,
  'internal-link': ((link, at) => (
    <p class="branch-end">{at.page.views['internal-link'](link, at)}</p>
  )) satisfies View,
};
