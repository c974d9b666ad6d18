import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type StrapiModule from '@strapi/strapi';
import type { Core } from '@strapi/strapi';

const require = createRequire(import.meta.url);

/** CommonJS on purpose: an ES module import would load a second Strapi beside the plugins' one. */
export async function boot(folders: { appDir: string; distDir: string }): Promise<Core.Strapi> {
  const { createStrapi } = require('@strapi/strapi') as typeof StrapiModule;
  const strapi = createStrapi({ ...folders, serveAdminPanel: false });
  strapi.dirs.static.public = process.env['BENCH_PUBLIC'] ?? strapi.dirs.static.public;
  mkdirSync(join(strapi.dirs.static.public, 'uploads'), { recursive: true });
  await strapi.load();
  strapi.log.level = 'warn';
  strapi.server.mount();
  await new Promise<void>((listening) =>
    strapi.server.listen(Number(process.env['PORT']), '127.0.0.1', listening),
  );
  return strapi;
}
