import { conditionOf } from '../domain/condition';
import { audienceOf } from '../domain/links';
import { serviceKind } from '../domain/services-of';
import { childOf, type GuideElement } from '../domain/tree';
import type { View } from './at';
import { drawChildren } from './draw';
import { FileNote } from './file-note';
import { anchorOf, phrase } from './heading';
import { languageOf, outside } from './link-attributes';
import { hasTitle, titleLink } from './resource-title';

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

/** What explains how to fill a form in. */
export const formGuide: View = ({ attributes }) => {
  const href = outside(attributes?.url);
  return href ? (
    <p>
      <a href={href}>Guide pour remplir le formulaire</a>
    </p>
  ) : null;
};

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
