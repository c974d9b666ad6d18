import type { Core } from '@strapi/strapi';
import { platform } from '#platform';
import { ensureFileIndexes } from './store/file-owners';
import { ensureFolderSequence } from './strapi/adapt-folders';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }) {
  await ensureFileIndexes(strapi.db.connection);
  await platform(strapi).scope.runInPlatform('folder numbers', () => ensureFolderSequence(strapi));
}
