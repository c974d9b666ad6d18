import type { Attributes, IOptions } from 'sanitize-html';
import { hostOf, isLinkTarget } from './link-target';

export type LinkPolicy = {
  /** Hosts that are the site's own: links to them are not external. */
  readonly ownHosts?: readonly string[];
  /** Whether an image's address is of the site's own media; those under `/uploads/` by default. */
  readonly isOwnMedia?: (src: string) => boolean;
};

export const allowedAttributes: NonNullable<IOptions['allowedAttributes']> = {
  '*': ['lang'],
  a: ['href', 'rel'],
  abbr: ['title'],
  img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
  ol: ['start'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
};

type Rule = (attributes: Attributes, policy: LinkPolicy) => Attributes | null;

const rules: Readonly<Record<string, Rule>> = {
  a: linkAttributes,
  img: imageAttributes,
  span: ({ lang }) => (lang ? {} : null),
  abbr: ({ title }) => (title ? { title } : null),
  ol: ({ start }) => numeric({ start }),
  td: ({ colspan, rowspan }) => numeric({ colspan, rowspan }),
  th: ({ colspan, rowspan, scope }) => ({ ...numeric({ colspan, rowspan }), ...scoped(scope) }),
};

/** The attributes worth keeping, or null when the tag means nothing without the ones it lacks. */
export function cleanAttributes(
  tag: string,
  attributes: Attributes,
  policy: LinkPolicy,
): Attributes | null {
  const kept = rules[tag]?.(attributes, policy);
  return kept === null ? null : { ...kept, ...language(attributes) };
}

/** Whatever opens a new window is forgotten; a link that leaves the site says so. */
function linkAttributes({ href }: Attributes, { ownHosts = [] }: LinkPolicy): Attributes | null {
  const address = href?.trim();
  if (!address || !isLinkTarget(address)) return null;
  const isExternal = /^https?:/i.test(address) && !ownHosts.includes(hostOf(address));
  return isExternal ? { href: address, rel: 'external noopener' } : { href: address };
}

function imageAttributes(
  { src, alt, width, height }: Attributes,
  { isOwnMedia = isUpload }: LinkPolicy,
): Attributes | null {
  if (!src || !isOwnMedia(src)) return null;
  return {
    src,
    alt: alt ?? '',
    ...numeric({ width, height }),
    loading: 'lazy',
    decoding: 'async',
  };
}

function isUpload(src: string): boolean {
  return /^\/uploads\/[^\\]+$/.test(src) && !src.includes('/../');
}

function numeric(attributes: Record<string, string | undefined>): Attributes {
  const valid = Object.entries(attributes).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && /^[1-9]\d{0,4}$/.test(entry[1]),
  );
  return Object.fromEntries(valid);
}

function scoped(scope: string | undefined): Attributes {
  return scope && ['row', 'col', 'rowgroup', 'colgroup'].includes(scope) ? { scope } : {};
}

function language({ lang }: Attributes): Attributes {
  return lang && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang) ? { lang } : {};
}
