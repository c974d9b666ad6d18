import type { Core } from '@strapi/strapi';
import { describeScreens } from '#platform';
import { screens } from './content-types/screens';
import { ensureDocumentIndexes } from './store/document-indexes';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }) {
  await ensureDocumentIndexes(strapi.db.connection);
  await describeScreens(strapi, screens);
}
