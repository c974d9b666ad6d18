import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';

/** Loads this Strapi and serves it; files that visitors fetch stand in a folder of the bench. */
export async function boot(strapi: Core.Strapi): Promise<void> {
  strapi.dirs.static.public = process.env['BENCH_PUBLIC'] ?? strapi.dirs.static.public;
  mkdirSync(join(strapi.dirs.static.public, 'uploads'), { recursive: true });
  await strapi.load();
  strapi.server.mount();
  await new Promise<void>((listening) =>
    strapi.server.listen(Number(process.env['PORT']), '127.0.0.1', listening),
  );
}
