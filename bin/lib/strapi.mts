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
  const known = signalListeners().map(([, listener]) => listener);
  const strapi = createStrapi({
    appDir: resolve('.'),
    distDir: resolve('dist'),
    serveAdminPanel: servesAdmin,
  });
  for (const [signal, listener] of signalListeners()) {
    if (!known.includes(listener)) process.off(signal, listener);
  }
  if (quiet) strapi.log.level = 'warn';
  return strapi;
}

const signalListeners = () =>
  (['SIGTERM', 'SIGINT'] as const).flatMap((signal) =>
    process.listeners(signal).map((listener) => [signal, listener] as const),
  );
