/**
 * Starts a platform on DATABASE_URL and stops it at once; says why when it refuses to start. The
 * platform must be compiled.
 */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type StrapiModule from '@strapi/strapi';

const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi') as typeof StrapiModule;

try {
  const dirs = { appDir: resolve('.'), distDir: resolve('dist') };
  const strapi = await createStrapi({ ...dirs, serveAdminPanel: false }).load();
  await strapi.destroy();
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? `${error.name}: ${error.message}` : error);
  process.exit(1);
}
