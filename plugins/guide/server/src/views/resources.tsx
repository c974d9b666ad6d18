import { audienceOf } from '../domain/links';
import { conditionOf } from '../domain/condition';
import { serviceKind } from '../domain/services-of';
import { childOf, childrenOf, isElement, wordsOf, type GuideElement } from '../domain/tree';
import type { At, View } from './at';
import { drawChildren, isBlank } from './draw';
import { anchorOf, phrase } from './heading';
import { FileNote, languageOf, outside } from './phrases';

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

const hasTitle = (element: GuideElement): boolean => childOf(element, 'title') !== undefined;

/** The title of a resource, leading to it. */
const titleLink =
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

export const webResource: View = (element) => {
  const site = siteOf(element);
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

/** A form, an online service, a simulator…: what it is, where it is, what comes with it. */
export const service: View = (element, at) => {
  const instead = at.page.local.service?.(element.attributes?.id ?? '');
  if (instead === undefined) return officialService(element, at);
  return (
    instead && (
      <div id={anchorOf(element, at)} data-if={conditionOf(element)}>
        {instead}
      </div>
    )
  );
};

const officialService: View = (element, at) => {
  const { id = '', url, type } = element.attributes ?? {};
  const link = url ? undefined : childOf(element, 'web-link');
  const address =
    outside(url ?? link?.attributes?.url) ?? at.page.links.entry(id, audienceOf(element))?.href;
  return (
    <div class="service" id={anchorOf(element, at)} data-if={conditionOf(element)}>
      <ServiceKind of={element} />
      {!hasTitle(element) && address && (
        <p class="resource-title">
          <a href={address}>{accessTo(type)}</a>
        </p>
      )}
      {drawChildren(element, at, {
        title: titleLink(address, link ?? element),
        'web-link': (one, here) => (one === link ? drawChildren(one, here) : webLink(one, here)),
        'alternative-title': (title, here) => <p>{phrase(title, here)}</p>,
      })}
    </div>
  );
};

/** « Formulaire, cerfa n° 12345*06 » */
function ServiceKind({ of: { attributes } }: { of: GuideElement }) {
  const { type, cerfa, otherNumber, unavailable } = attributes ?? {};
  const words = [
    serviceKind(type),
    cerfa && `cerfa n°\u00a0${cerfa.replace(/^N°\s*/, '')}`,
    otherNumber && `n°\u00a0${otherNumber}`,
    unavailable === 'true' && 'momentanément indisponible',
  ].filter(Boolean);
  return words.length > 0 ? <p class="service-kind">{words.join(', ')}</p> : null;
}

/** What the link to a complementary service says. */
export const accessTo = (type: string | undefined): string =>
  ACCESS[serviceKind(type)?.split(' ')[0] ?? ''] ?? 'Accéder au service';

const ACCESS: Readonly<Record<string, string>> = {
  Formulaire: 'Accéder au formulaire',
  Démarche: 'Accéder à la démarche en ligne',
  Simulateur: 'Accéder au simulateur',
  Modèle: 'Accéder au modèle de document',
  Outil: 'Accéder à l’outil de recherche',
  Annexe: 'Accéder à l’annexe',
};

/** The address of a complementary service, and who keeps it. */
export const webLink: View = (element, at) => {
  const href = outside(element.attributes?.url);
  return (
    <div class="web-link">
      {href && (
        <p>
          <a class="button" href={href} hreflang={languageOf(element)}>
            {accessTo(at.page.type)}
          </a>
          <FileNote of={element} />
        </p>
      )}
      {drawChildren(element, at)}
    </div>
  );
};

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
  const label = words.some((word) => !isBlank(word)) ? words : [siteOf(element)];
  return { ...element, children: [{ kind: 'title', children: label }, ...others] };
}

/** `www.justice.gouv.fr` */
const siteOf = ({ attributes }: GuideElement): string => {
  const href = outside(attributes?.url);
  return href && URL.canParse(href) ? new URL(href).hostname : '';
};

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

/** A number such as that of a form: « Cerfa n° ». */
export const guideLink: View = ({ attributes }) => {
  const href = outside(attributes?.url);
  return href ? (
    <p>
      <a href={href}>Guide pour remplir le formulaire</a>
    </p>
  ) : null;
};
