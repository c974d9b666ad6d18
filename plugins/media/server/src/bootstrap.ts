import type { Core } from '@strapi/strapi';
import { platform } from '#platform';
import { ensureFolderSequence } from './strapi/adapt-folders';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }) {
  await platform(strapi).scope.runInPlatform('folder numbers', () => ensureFolderSequence(strapi));
}
