import type { Core } from '@strapi/strapi';
import { inCommune, insertDocuments, ofCommune, type CreatedSite } from '#sites';
import { DEFAULT_QUICK_LINKS, DEFAULT_USEFUL_NUMBERS } from '../domain/default-links';
import { defaultPages } from '../domain/default-pages';

type NewSite = Pick<CreatedSite, 'name'> & { readonly party: Pick<CreatedSite['party'], 'kind'> };

/** Gives a new site the pages it begins with, published; runs in the site's transaction. */
export const createDefaultPages =
  (strapi: Core.Strapi) =>
  async ({ name, party }: NewSite): Promise<void> => {
    const words = { name, of: ofCommune({ name }), at: inCommune({ name }) };
    const pages = defaultPages(words, party.kind);
    await insertDocuments(strapi, 'plugin::pages.page', inOrder(pages));
    await insertDocuments(strapi, 'plugin::pages.quick-link', inOrder(DEFAULT_QUICK_LINKS));
    await insertDocuments(strapi, 'plugin::pages.useful-number', inOrder(DEFAULT_USEFUL_NUMBERS));
  };

/** Positions leave room between two neighbours. */
const inOrder = (rows: readonly object[]): Readonly<Record<string, unknown>>[] =>
  rows.map((row, index) => ({ ...row, position: index * 10 }));
