import { conditionOf } from '../domain/condition';
import { childrenOf, wordsOf, type GuideElement } from '../domain/tree';
import type { At, View } from './at';
import { drawChildren } from './draw';
import { anchorOf, phrase } from './heading';
import { hostIn, languageOf, outside } from './link-attributes';
import { hasTitle, titleLink } from './resource-title';

/** Whom to ask: a name, where to find them, and for a local service the commune's own counter. */
export const contact: View = (element, at) => {
  const sites = childrenOf(element, 'web-resource');
  const [first] = sites;
  return (
    <div class="contact" id={anchorOf(element, at)} data-if={conditionOf(element)}>
      {element.attributes?.unavailable === 'true' && (
        <p class="service-kind">Momentanément indisponible</p>
      )}
      {drawChildren(element, at, {
        title: titleLink(outside(first?.attributes?.url), first),
        'web-resource': (site, here) =>
          site === first && hasTitle(element) ? null : webResource(site, here),
        pivot: (pivot) => at.page.local.counter?.(wordsOf(pivot)),
      })}
    </div>
  );
};

export const webResource: View = (element) => {
  const site = hostIn(element);
  return site ? (
    <p class="web-resource">
      <a href={outside(element.attributes?.url)} hreflang={languageOf(element)}>
        {site}
      </a>
    </p>
  ) : null;
};

export const source: View = (element, at) => <SourceName element={element} at={at} />;

const SourceName = ({ element, at }: { element: GuideElement; at: At }) =>
  at.phrasing ? (
    <span class="source">{drawChildren(element, at)}</span>
  ) : (
    <p class="source">{phrase(element, at)}</p>
  );
