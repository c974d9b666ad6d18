import type { Core } from '@strapi/strapi';
import { Client } from 'pg';

const CHANNEL = 'parvis_site_changed';
const RECONNECT_AFTER_MS = 1_000;

/** Called with the key of the site whose rows changed, or null when any may have changed. */
type Listener = (site: number | null) => void;

/** Says which site changed: at once for writes of this instance, by NOTIFY for those of others. */
export interface SiteChanges {
  subscribe(listener: Listener): void;
  /** This instance committed a change; no need to wait for the database's word. */
  tell(site: number | null): void;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export function createSiteChanges(strapi: Core.Strapi, connectionString: string): SiteChanges {
  const listeners: Listener[] = [];
  let client: Client | null = null;
  let stopped = false;

  const tell = (site: number | null) => listeners.forEach((listener) => listener(site));

  async function connect() {
    const next = new Client({ connectionString, application_name: 'parvis-notices' });
    next.on('notification', ({ payload }) => tell(Number(payload)));
    next.on('error', () => reconnectLater(next));
    next.on('end', () => reconnectLater(next));
    await next.connect();
    await next.query(`listen ${CHANNEL}`);
    client = next;
    tell(null); // what was said while nobody listened is lost: forget everything
  }

  function reconnectLater(lost: Client) {
    if (stopped || (client !== lost && client !== null)) return;
    client = null;
    tell(null);
    setTimeout(() => {
      connect().catch((error: Error) => {
        strapi.log.warn(`notices: ${error.message}`);
        reconnectLater(lost);
      });
    }, RECONNECT_AFTER_MS).unref();
  }

  return {
    subscribe: (listener) => void listeners.push(listener),
    tell,
    start: connect,
    async stop() {
      stopped = true;
      await client?.end();
    },
  };
}
