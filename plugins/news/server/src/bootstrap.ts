import type { Core } from '@strapi/strapi';
import { describeScreens } from '#platform';
import { screens } from './content-types/screens';
import { ensureNewsIndexes } from './store/news-indexes';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }) {
  await ensureNewsIndexes(strapi.db.connection);
  await describeScreens(strapi, screens);
}
