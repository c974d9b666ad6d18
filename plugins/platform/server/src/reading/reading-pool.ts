import type { Writable } from 'node:stream';
import { Pool, type PoolClient } from 'pg';
import type { PgConnection } from '../scope/scoped-client';

/** A connection that is lent, and how it is given back. */
export interface LentConnection extends PgConnection {
  release(): void;
}

export interface ReadingPool {
  connect(): Promise<LentConnection>;
  end(): Promise<void>;
}

interface Options {
  readonly connectionString: string;
  /** How many answers may be read for at once. */
  readonly max: number;
  readonly onError: (error: Error) => void;
}

const IDLE_MS = 5 * 60_000;

/**
 * Connections of their own for what visitors read: they neither wait behind the administration's
 * work nor make it wait. Statements go out without waiting for the answers to those before. They
 * are planned once for all sites: planning costs more than running, and PostgreSQL, left to
 * itself, would plan each time for the values of the moment.
 */
export function openReadingPool({ connectionString, max, onError }: Options): ReadingPool {
  const options = {
    connectionString,
    max,
    application_name: 'parvis-reading',
    idleTimeoutMillis: IDLE_MS,
    pipeline: true,
  };
  const pool = new Pool(options);
  pool.on('error', onError);
  pool.on('connect', (client) => {
    client.on('error', onError); // while it is lent, too
    client.query('set plan_cache_mode = force_generic_plan').catch(onError);
  });
  return {
    async connect() {
      const client = await pool.connect();
      sendTogether(client);
      return client as unknown as LentConnection;
    },
    end: () => pool.end(),
  };
}

/** What this turn of the event loop asks leaves in one packet. */
function sendTogether(client: PoolClient) {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}
