import type { Core } from '@strapi/strapi';
import { platform } from '#platform';
import { siteOrigin, sites } from '#sites';
import type { LocalService, Note, Sharer } from '../domain/addition';
import type { WholeOwnEntry } from '../domain/own-entry';
import { leadsIntoSite, wholeAddress, wholeLinks } from '../domain/paths-home';

/** `https://mairie.example`, by the key of a site; null for one that has no host. */
export type OriginOf = (site: number) => Promise<string | null>;

export const originOfSite =
  (strapi: Core.Strapi): OriginOf =>
  async (key) => {
    const site = await sites(strapi).directory.identity(key);
    if (!site?.primaryHost) return null;
    return siteOrigin(platform(strapi).settings.platformUrl, site.primaryHost);
  };

/** Paths in what other sites share lead there, and not into the site that shows it. */
export const additionsLeadingHome = (
  additions: readonly (Note | LocalService)[],
  here: number,
  originOf: OriginOf,
): Promise<(Note | LocalService)[]> =>
  Promise.all(
    additions.map(async (one) => {
      const said = one.kind === 'note' ? one.content.body : (one.content.href ?? '');
      const origin = await originOfPaths(said, one.from, here, originOf);
      return origin === null ? one : additionFrom(one, origin);
    }),
  );

/** The same, of an entry that a body wrote itself. */
export async function entryLeadingHome<One extends WholeOwnEntry>(
  entry: One,
  here: number,
  originOf: OriginOf,
): Promise<One> {
  const origin = await originOfPaths(entry.body, entry.from, here, originOf);
  return origin === null ? entry : { ...entry, body: wholeLinks(entry.body, origin) };
}

/** Where paths lead; null where there is none, or where they lead into this very site. */
const originOfPaths = async (
  said: string,
  from: Sharer | null,
  here: number,
  originOf: OriginOf,
): Promise<string | null> =>
  from && from.site !== here && leadsIntoSite(said) ? originOf(from.site) : null;

function additionFrom(one: Note | LocalService, origin: string): Note | LocalService {
  if (one.kind === 'note') {
    return { ...one, content: { ...one.content, body: wholeLinks(one.content.body, origin) } };
  }
  const { href } = one.content;
  return { ...one, content: { ...one.content, href: href && wholeAddress(href, origin) } };
}
