import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import type StrapiModule from '@strapi/strapi';

const require = createRequire(import.meta.url);

interface Options {
  readonly servesAdmin: boolean;
  /** Only warnings and errors are said. */
  readonly quiet: boolean;
}

/**
 * Strapi on what `bin/build.mts` compiled. CommonJS on purpose: an ES module import would load a
 * second Strapi beside the one of the plugins. What happens on a signal is the caller's business.
 */
export function createPlatform({ servesAdmin, quiet }: Options): Core.Strapi {
  const { createStrapi } = require('@strapi/strapi') as typeof StrapiModule;
  const strapi = createStrapi({
    appDir: resolve('.'),
    distDir: resolve('dist'),
    serveAdminPanel: servesAdmin,
  });
  for (const signal of ['SIGTERM', 'SIGINT']) process.removeAllListeners(signal);
  if (quiet) strapi.log.level = 'warn';
  return strapi;
}
