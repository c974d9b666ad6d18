import type { Core } from '@strapi/strapi';
import { say } from './console.mts';

const GRACE_MS = 10_000;
const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

type Leave = () => Promise<void>;

/** Finishes the requests under way, then stops what was started. */
export async function shutDown(strapi: Core.Strapi, leave: Leave): Promise<void> {
  await finishRequests(strapi);
  await strapi.destroy(); // which removes every listener of the process
  for (const signal of SIGNALS) process.on(signal, () => {});
  await leave();
}

export function shutDownOnSignal(strapi: Core.Strapi, leave: Leave): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    say('Arrêt…');
    await shutDown(strapi, leave);
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
