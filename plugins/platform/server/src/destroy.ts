import type { Core } from '@strapi/strapi';
import { platform } from './services';

export async function destroy({ strapi }: { strapi: Core.Strapi }) {
  const { jobs, outageWatch, readingPool, siteChanges, startTurn } = platform(strapi);
  await startTurn.end();
  await jobs.stop();
  await siteChanges.stop();
  await readingPool.end();
  outageWatch.end();
}
