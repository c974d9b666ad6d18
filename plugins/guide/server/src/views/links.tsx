import { isBlank, type GuideElement } from '../domain/tree';
import type { At, View } from './at';
import { drawChildren, type Instead } from './draw';
import { FileNote } from './file-note';
import { languageOf, outside } from './link-attributes';

/** To another entry; or to a sigle that this page explains. */
export const internalLink: View = (link, at) => {
  const { target = '', type = '', audience } = link.attributes ?? {};
  const entry = at.page.links.entry(target, audience);
  const explained = at.page.anchors.has(target) && (IN_PAGE.test(type) || !entry);
  const href = explained ? `#${target}` : entry?.href;
  return <LinkTo href={href} link={link} at={at} fallback={entry?.title ?? 'Voir la fiche'} />;
};

const IN_PAGE = /^(Sigle|Acronyme|Définition)/;

/** To something that this page holds: a word of the glossary, most often. */
export const pageLink: View = (link, at) => {
  const target = link.attributes?.target ?? '';
  const href = at.page.anchors.has(target)
    ? `#${target}`
    : at.page.links.entry(target, undefined)?.href;
  return <LinkTo href={href} link={link} at={at} fallback="Voir" />;
};

export const externalLink: View = (link, at) => (
  <>
    <LinkTo
      href={outside(link.attributes?.url)}
      link={link}
      at={at}
      fallback="Voir le site"
      language={languageOf(link)}
    />
    <FileNote of={link} />
  </>
);

export const resourceLink: View = (link, at) => (
  <>
    <LinkTo
      href={at.page.links.asset(link.attributes?.target ?? '') ?? undefined}
      link={link}
      at={at}
      fallback="Télécharger le document"
      instead={DESCRIBED}
    />
    <FileNote of={link} />
  </>
);

/** A document has no picture whose alternative this would be: it is read. */
const DESCRIBED: Instead = {
  'alternative-text': (text, at) => <span>{drawChildren(text, at)}</span>,
};

interface LinkToProps {
  href: string | undefined;
  link: GuideElement;
  at: At;
  /** What an empty link says. */
  fallback: string;
  language?: string;
  instead?: Instead;
}

function LinkTo({ href, link, at, fallback, language, instead }: LinkToProps) {
  const words = isBlank(link)
    ? fallback
    : drawChildren(link, { ...at, phrasing: true, linked: true }, instead);
  if (!href || at.linked) return <span>{words}</span>;
  return (
    <a href={href} hreflang={language}>
      {words}
    </a>
  );
}
