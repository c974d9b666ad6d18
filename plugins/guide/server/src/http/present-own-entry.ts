import { parisDate } from '#platform';
import {
  excerpt,
  plainText,
  safeHtml,
  type JsonLd,
  type PageFrame,
  type PublicRequest,
} from '#web';
import type { Audience } from '../domain/audience';
import type { OwnEntry, WholeOwnEntry } from '../domain/own-entry';
import type { KnownEntry } from '../store/read-guide';
import type { OwnEntryProps } from '../views';
import { entryAddress, ownEntryAddress } from './guide-address';
import { trailTo } from './present-entry';
import { inOneLine, speakerOf } from './speaker';

const DESCRIPTION_LENGTH = 160;

/** Where it stands in the guide, as far as there is one. */
interface Above {
  readonly guide: Audience | undefined;
  readonly theme: KnownEntry | undefined;
}

/** What the page of an entry of our own says of itself. */
export function frameOfOwnEntry(
  entry: WholeOwnEntry,
  above: Above,
  original: string | null,
  { origin, site }: PublicRequest,
): PageFrame {
  const path = ownEntryAddress(entry.slug);
  return {
    title: entry.title,
    description: excerpt(entry.summary ?? plainText(entry.body), DESCRIPTION_LENGTH),
    path,
    ...(original ? { canonical: original } : {}),
    kind: 'article',
    breadcrumb: [...(above.guide ? trailTo(above.guide) : []), ...linksTo(above.theme)],
    jsonLd: [article(entry, original ?? origin + path, writerOf(entry, site))],
  };
}

export const propsOfOwnEntry = (
  entry: WholeOwnEntry,
  theme: KnownEntry | undefined,
  { site }: PublicRequest,
): OwnEntryProps => ({
  writer: inOneLine(speakerOf(entry, site)),
  ...(entry.summary ? { lead: entry.summary } : {}),
  body: safeHtml(entry.body),
  savedOn: parisDate(entry.savedAt),
  theme: linksTo(theme)[0] ?? null,
});

const linksTo = (theme: KnownEntry | undefined) =>
  theme ? [{ label: theme.title, href: entryAddress(theme.audience, theme.id) }] : [];

const writerOf = ({ from }: OwnEntry, { name, collectivity }: PublicRequest['site']): string =>
  from?.body ?? collectivity?.name ?? name;

/** https://schema.org/Article */
const article = ({ title, savedAt }: OwnEntry, address: string, writer: string): JsonLd => ({
  '@type': 'Article',
  headline: title,
  inLanguage: 'fr',
  mainEntityOfPage: address,
  author: { '@type': 'GovernmentOrganization', name: writer },
  dateModified: savedAt.toISOString(),
});
