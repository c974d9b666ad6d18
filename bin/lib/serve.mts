import type { Core } from '@strapi/strapi';
import { say } from './console.mts';
import type { OpenInstallation } from './installation.mts';
import { requireFreePort, type Listen } from './listen.mts';
import { createPlatform } from './strapi.mts';

const GRACE_MS = 10_000;
const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

interface Options {
  /** Runs on the loaded platform, before the first request. */
  readonly prepare?: (strapi: Core.Strapi) => Promise<void>;
  /** Only warnings and errors are said. */
  readonly quiet?: boolean;
}

/**
 * Boots the platform and serves it until SIGTERM or SIGINT; requests under way are finished, then
 * what was started is stopped.
 */
export async function serve(
  installation: OpenInstallation,
  { prepare, quiet = false }: Options = {},
): Promise<void> {
  const { settings, leave } = installation;
  try {
    await requireFreePort(settings.listen);
    const strapi = createPlatform({ servesAdmin: true, quiet });
    stopOnSignal(strapi, leave);
    await strapi.load();
    await prepare?.(strapi);
    await listen(strapi, settings.listen);
  } catch (error) {
    await leave();
    throw error;
  }
}

async function listen(strapi: Core.Strapi, { host, port }: Listen): Promise<void> {
  strapi.server.mount();
  await new Promise<void>((listening) => strapi.server.listen(port, host, listening));
}

function stopOnSignal(strapi: Core.Strapi, leave: () => Promise<void>) {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    say('Arrêt…');
    await finishRequests(strapi);
    await strapi.destroy(); // which removes every listener of the process
    for (const signal of SIGNALS) process.on(signal, () => {});
    await leave();
    process.exit(0);
  };
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      stop().catch((error: unknown) => {
        console.error(error);
        process.exit(1);
      });
    });
  }
}

/** Takes no new request, and waits for those under way. */
function finishRequests(strapi: Core.Strapi): Promise<void> {
  const server = strapi.server.httpServer;
  if (!server.listening) return Promise.resolve();
  return new Promise((finished) => {
    const giveUp = setTimeout(finished, GRACE_MS);
    server.close(() => {
      clearTimeout(giveUp);
      finished();
    });
    server.closeIdleConnections();
  });
}
