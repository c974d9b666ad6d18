import type { Core } from '@strapi/strapi';
import type { OpenInstallation } from './installation.mts';
import { step } from './console.mts';
import { requireFreePort, type Listen } from './listen.mts';
import { isStopping, onSignal, shutDown } from './shut-down.mts';
import { createPlatform } from './strapi.mts';

interface Options {
  /** Runs on the loaded platform, before the first request. */
  readonly prepare?: (strapi: Core.Strapi) => Promise<void>;
  /** Only warnings and errors are logged, and the steps of the start shown instead. */
  readonly quiet?: boolean;
}

const LOADING = 'Démarrage de Parvis (plus long la première fois)';

/**
 * Boots the platform and serves it until SIGTERM or SIGINT; requests under way are finished, then
 * what was started is stopped.
 */
export async function serve(
  { settings, leave }: OpenInstallation,
  { prepare, quiet = false }: Options = {},
): Promise<void> {
  onSignal(leave);
  await requireFreePort(settings.listen).catch(async (error: unknown) => {
    await leave();
    throw error;
  });
  const strapi = createPlatform({ servesAdmin: true, quiet });
  try {
    await (quiet ? step(LOADING, () => strapi.load()) : strapi.load());
    await prepare?.(strapi);
    onSignal(() => shutDown(strapi, leave));
    await listen(strapi, settings.listen);
  } catch (error) {
    if (isStopping()) return await new Promise(() => {}); // its database is gone, and so it goes
    await shutDown(strapi, leave);
    throw error;
  }
}

async function listen(strapi: Core.Strapi, { host, port }: Listen): Promise<void> {
  strapi.server.mount();
  await new Promise<void>((listening) => strapi.server.listen(port, host, listening));
}
