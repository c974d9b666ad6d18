import type { Core } from '@strapi/strapi';
import { Client } from 'pg';
import { keepLine, type KeptLine, type Line } from './kept-line';

const CHANNEL = 'parvis_site_changed';
const PROBE_AFTER_MS = 10_000;

/** Called with the key of the site whose rows changed, or null when any may have changed. */
type Listener = (site: number | null) => void;

/** Says which site changed: at once for writes of this instance, by NOTIFY for those of others. */
export interface SiteChanges extends KeptLine {
  subscribe(listener: Listener): void;
  /** This instance committed a change; no need to wait for the database's word. */
  tell(site: number | null): void;
}

export function createSiteChanges(strapi: Core.Strapi, connectionString: string): SiteChanges {
  const listeners: Listener[] = [];
  const tell = (site: number | null) => listeners.forEach((listener) => listener(site));
  const line = keepLine({
    open: (lost) => listen(connectionString, tell, lost),
    gap: () => tell(null),
    warn: (message) => strapi.log.warn(`notices: ${message}`),
  });
  return { subscribe: (listener) => void listeners.push(listener), tell, ...line };
}

async function listen(connectionString: string, tell: Listener, lost: () => void): Promise<Line> {
  const client = new Client({
    connectionString,
    application_name: 'parvis-notices',
    keepAlive: true,
    keepAliveInitialDelayMillis: PROBE_AFTER_MS,
  });
  client.on('notification', ({ payload }) => tell(payload ? Number(payload) : null));
  client.on('error', lost);
  client.on('end', lost);
  await client.connect();
  await client.query(`listen ${CHANNEL}`);
  return { close: () => client.end() };
}
