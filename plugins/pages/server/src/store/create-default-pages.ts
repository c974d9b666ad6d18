import type { Core } from '@strapi/strapi';
import { inCommune, insertDocuments, ofCommune, type CreatedSite } from '#sites';
import { DEFAULT_QUICK_LINKS, DEFAULT_USEFUL_NUMBERS } from '../domain/default-links';
import { defaultPages, type PlaceWords } from '../domain/default-pages';

type NewSite = Pick<CreatedSite, 'name'> & {
  readonly party: Pick<CreatedSite['party'], 'kind' | 'shortName' | 'commune'>;
};

/** Gives a new site the pages it begins with, published; runs in the site's transaction. */
export const createDefaultPages =
  (strapi: Core.Strapi) =>
  async (site: NewSite): Promise<void> => {
    const { kind } = site.party;
    const pages = defaultPages(placeWords(site), kind);
    await insertDocuments(strapi, 'plugin::pages.page', inOrder(pages));
    const links = kind === 'commune' ? DEFAULT_QUICK_LINKS : [];
    await insertDocuments(strapi, 'plugin::pages.quick-link', inOrder(links));
    await insertDocuments(strapi, 'plugin::pages.useful-number', inOrder(DEFAULT_USEFUL_NUMBERS));
  };

/** Official data know how the name of the commune is joined, not that of another choice. */
function placeWords({ name, party: { commune, shortName } }: NewSite): PlaceWords {
  const place = commune && name === shortName ? { name, linking: commune.linking } : { name };
  return { name, of: ofCommune(place), at: inCommune(place) };
}

/** Positions leave room between two neighbours. */
const inOrder = (rows: readonly object[]): Readonly<Record<string, unknown>>[] =>
  rows.map((row, index) => ({ ...row, position: index * 10 }));
