import type { Core } from '@strapi/strapi';
import { ensureNewsIndexes } from './store/news-indexes';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }) {
  await ensureNewsIndexes(strapi.db.connection);
}
