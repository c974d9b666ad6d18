import type { Core } from '@strapi/strapi';
import { isOutage } from '../domain/outage';

/**
 * Strapi asks the database for several things at once and waits for the first to fail: when the
 * connections are lost nobody hears of the others, and Node.js would end the process. A request
 * fails by itself in an outage; whatever else nobody hears of ends the process, as it does
 * without us.
 */
export function createOutageWatch({ log }: Pick<Core.Strapi, 'log'>) {
  const heed = (reason: unknown) => {
    if (!isOutage(reason)) throw reason;
    log.error(`The database is out of reach: ${String(reason)}`);
  };
  return {
    begin: () => void process.on('unhandledRejection', heed),
    end: () => void process.off('unhandledRejection', heed),
  };
}
