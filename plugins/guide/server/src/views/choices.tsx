import { conditionOf } from '../domain/condition';
import { childrenOf, type GuideElement } from '../domain/tree';
import type { At, View } from './at';
import { drawChildren, unbroken } from './draw';
import { partId } from './heading';
import { contentOf } from './sections';

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
