import type { Core } from '@strapi/strapi';
import { platform } from './services';

export async function destroy({ strapi }: { strapi: Core.Strapi }) {
  const { jobs, siteChanges } = platform(strapi);
  await jobs.stop();
  await siteChanges.stop();
}
