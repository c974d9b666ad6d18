import type { Core } from '@strapi/strapi';
import { ensureDocumentIndexes } from './store/document-indexes';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }) {
  await ensureDocumentIndexes(strapi.db.connection);
}
