import { isLinkTarget } from '#web';
import { weightInFrench } from '../domain/file-weight';
import type { GuideElement } from '../domain/tree';
import type { At, View } from './at';
import { drawChildren, isBlank, type Instead } from './draw';
import { phrase } from './heading';

type Mark = 'strong' | 'em' | 'sup' | 'sub' | 'q' | 'var' | 'span' | 'code';

export const marked =
  (Tag: Mark, name?: string): View =>
  (element, at) => <Tag class={name}>{phrase(element, at)}</Tag>;

export const foreignTerm: View = (term, at) => <i lang={languageOf(term)}>{phrase(term, at)}</i>;

export const phone: View = (number, at) => {
  const digits = wordsText(number).replace(/[^\d+]/g, '');
  return at.linked || digits === '' ? (
    <span>{phrase(number, at)}</span>
  ) : (
    <a href={`tel:${digits}`}>{phrase(number, at)}</a>
  );
};

const wordsText = ({ children }: GuideElement): string =>
  children.map((child) => (typeof child === 'string' ? child : '')).join('');

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

/** « (PDF, 2,0 Mo) » after a link to a file; what the DILA says of a link comes first. */
export function FileNote({ of: { attributes } }: { of: GuideElement }) {
  const format = formatOf(attributes?.format);
  const weight = format && weightInFrench(attributes?.weight);
  const words = [attributes?.comment, format, weight].filter(Boolean);
  return words.length > 0 ? <span class="file-note">{` (${words.join(', ')})`}</span> : null;
}

/** Servers say `application/PDF` and `application/pdf;charset=UTF-8` too. */
const formatOf = (type = ''): string | undefined =>
  FORMATS.get(type.replace(/;.*/, '').trim().toLowerCase());

const FORMATS = new Map([
  ['application/pdf', 'PDF'],
  ['application/msword', 'Word'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'Word'],
  ['application/rtf', 'RTF'],
  ['application/vnd.ms-excel', 'Excel'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'Excel'],
  ['application/vnd.oasis.opendocument.text', 'OpenDocument'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'OpenDocument'],
]);

/** An address of the official file, when it is one that a link may carry. */
export const outside = (url: string | undefined): string | undefined => {
  const address = url?.trim();
  return address && /^https?:/i.test(address) && isLinkTarget(address) ? address : undefined;
};

/** `en`; the official files hold oddities such as a comma. */
export const languageOf = ({ attributes }: GuideElement): string | undefined => {
  const language = attributes?.language;
  return language && /^[a-z]{2,3}$/i.test(language) ? language.toLowerCase() : undefined;
};
