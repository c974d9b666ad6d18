import type { Core } from '@strapi/strapi';
import { say } from './console.mts';

const GRACE_MS = 10_000;
const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

type Leave = () => Promise<void>;

/** Finishes the requests under way, then stops what was started. */
export async function shutDown(strapi: Core.Strapi, leave: Leave): Promise<void> {
  try {
    await finishRequests(strapi);
    await atMost(GRACE_MS, strapi.destroy());
  } finally {
    for (const signal of SIGNALS) process.on(signal, () => {}); // Strapi removed every listener
    await leave();
  }
}

let stop: Leave = () => Promise.resolve();
let stopping = false;

/** What a signal does from now on, before the process ends. */
export function onSignal(work: Leave): void {
  stop = work;
  // One listener from beginning to end: without any, for a moment, a signal would be lost.
  for (const signal of SIGNALS) {
    if (!process.listeners(signal).includes(stopOnce)) process.on(signal, stopOnce);
  }
}

/** A signal came: the process is about to end. */
export const isStopping = () => stopping;

function stopOnce() {
  if (stopping) return;
  stopping = true;
  say('Arrêt…');
  stop().then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
}

/** Takes no new request, and waits for those under way. */
function finishRequests(strapi: Core.Strapi): Promise<void> {
  const server = strapi.server.httpServer;
  if (!server.listening) return Promise.resolve();
  const closed = new Promise<void>((finished) => server.close(() => finished()));
  server.closeIdleConnections();
  return atMost(GRACE_MS, closed);
}

function atMost(milliseconds: number, work: Promise<void>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const giveUp = setTimeout(resolve, milliseconds);
  return Promise.race([work, promise]).finally(() => clearTimeout(giveUp));
}
