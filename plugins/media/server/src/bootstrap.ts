import type { Core } from '@strapi/strapi';
import { platform } from '#platform';
import { ensureFolderSequence } from './strapi/folder-numbers';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }) {
  await platform(strapi).scope.runInPlatform('folder numbers', () => ensureFolderSequence(strapi));
}
