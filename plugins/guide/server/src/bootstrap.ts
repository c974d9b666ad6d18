import type { Core } from '@strapi/strapi';
import { ensureGuideTables } from './store/guide-tables';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }) {
  await ensureGuideTables(strapi.db.connection);
}
