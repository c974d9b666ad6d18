import type { Core } from '@strapi/strapi';
import { heartbeat } from './jobs/heartbeat';
import { platform } from './services';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }) {
  const { jobs, siteChanges } = platform(strapi);
  jobs.define(heartbeat);
  await jobs.start();
  await siteChanges.start();
}
