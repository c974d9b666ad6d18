import type { Core } from '@strapi/strapi';
import { heartbeat } from './jobs/heartbeat';
import { declareJournalPermission } from './journal/journal-permission';
import { platform } from './services';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }) {
  await declareJournalPermission(strapi);
  const { jobs, siteChanges } = platform(strapi);
  await jobs.define(heartbeat);
  await jobs.start();
  await siteChanges.start();
}
