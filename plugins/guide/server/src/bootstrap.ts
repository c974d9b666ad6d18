import type { Core } from '@strapi/strapi';
import { ensureGuideSearch } from './store/guide-search-tables';
import { ensureGuideTables } from './store/guide-tables';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }) {
  await ensureGuideTables(strapi.db.connection);
  await ensureGuideSearch(strapi.db.connection);
}
