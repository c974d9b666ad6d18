import { conditionOf } from '../domain/condition';
import { isBlank, isElement, type GuideElement } from '../domain/tree';
import type { View } from './at';
import { drawChildren } from './draw';
import { anchorOf, phrase } from './heading';
import { hostIn, outside } from './link-attributes';
import { hasTitle, titleLink } from './resource-title';

/** A reference to law, a page to know more, a partner: a title that leads there. */
export const resource: View = (element, at) => {
  const link = titleLink(outside(element.attributes?.url), element);
  return (
    <div class="resource" id={anchorOf(element, at)} data-if={conditionOf(element)}>
      {drawChildren(hasTitle(element) ? element : titled(element), at, { title: link })}
    </div>
  );
};

/** In format 3.3 the words of some links stand without a title; partners have none at all. */
function titled(element: GuideElement): GuideElement {
  const words = element.children.filter((child) => !isElement(child));
  const others = element.children.filter(isElement);
  const label = words.some((word) => !isBlank(word)) ? words : [hostIn(element)];
  return { ...element, children: [{ kind: 'title', children: label }, ...others] };
}

/** A word of the glossary, or a sigle, with what it means. */
export const definition: View = (element, at) => (
  <div class="definition" id={anchorOf(element, at)}>
    {drawChildren(element, at, {
      title: (title) => (
        <p class="definition-title">
          <dfn>{phrase(title, at)}</dfn>
        </p>
      ),
    })}
  </div>
);
