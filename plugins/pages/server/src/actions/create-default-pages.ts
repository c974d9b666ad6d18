import type { Core } from '@strapi/strapi';
import { inCommune, ofCommune } from '#sites';
import { DEFAULT_QUICK_LINKS, DEFAULT_USEFUL_NUMBERS } from '../domain/default-links';
import { defaultPages } from '../domain/default-pages';

/** Gives a new site the pages it begins with, published; runs in the site's transaction. */
export const createDefaultPages =
  (strapi: Core.Strapi) =>
  async ({ name }: { readonly name: string }): Promise<void> => {
    const words = { name, of: ofCommune({ name }), at: inCommune({ name }) };
    for (const [position, page] of defaultPages(words).entries()) {
      await strapi
        .documents('plugin::pages.page')
        .create({ data: { ...page, position: position * 10 }, status: 'published' });
    }
    await createEach(strapi, 'plugin::pages.quick-link', DEFAULT_QUICK_LINKS);
    await createEach(strapi, 'plugin::pages.useful-number', DEFAULT_USEFUL_NUMBERS);
  };

async function createEach(
  strapi: Core.Strapi,
  uid: 'plugin::pages.quick-link' | 'plugin::pages.useful-number',
  rows: readonly { readonly [field: string]: string }[],
) {
  for (const [index, row] of rows.entries()) {
    await strapi.documents(uid).create({ data: { ...row, position: index * 10 } });
  }
}
