import type { Core } from '@strapi/strapi';
import { build } from './build.mts';
import type { OpenInstallation } from './installation.mts';
import { createPlatform } from './strapi.mts';

/**
 * Runs an operator's work on the loaded platform, beside a server or not: it queues jobs and
 * leaves them to the server, which sees what was written at once.
 * @param before runs when the database answers, before the platform is loaded
 */
export async function withPlatform<T>(
  work: (strapi: Core.Strapi, installation: OpenInstallation) => Promise<T>,
  before: (installation: OpenInstallation) => Promise<void> = () => Promise.resolve(),
): Promise<T> {
  await build(['server']);
  const { openForOperator } = await import('./installation.mts');
  const installation = await openForOperator();
  try {
    await before(installation);
    const strapi = await createPlatform({ servesAdmin: false, quiet: true }).load();
    try {
      return await work(strapi, installation);
    } finally {
      await strapi.destroy();
    }
  } finally {
    await installation.leave();
  }
}
