import { Client } from 'pg';

/** Of this database: PostgreSQL keeps the locks of each apart. */
const TURN = `hashtext('parvis_start')`;
const SAID_AFTER_MS = 2_000;

/**
 * Instances that start together on one database do it one after the other: each finds whole what
 * the one before it made of the tables, the fences and the roles.
 */
export interface StartTurn {
  /** Waits until no other instance is starting. */
  take(): Promise<void>;
  /** The next one may start; safe when the turn was never taken. */
  end(): Promise<void>;
}

/** The turn ends with its connection: an instance that dies while it starts holds nobody up. */
export function createStartTurn(connectionString: string, say: (line: string) => void): StartTurn {
  let held: Client | null = null;
  return {
    async take() {
      const client = new Client({ connectionString, application_name: 'parvis-start' });
      client.on('error', (error) => say(`start: ${error.message}`));
      const waiting = setTimeout(() => say('start: another instance is starting'), SAID_AFTER_MS);
      try {
        await client.connect();
        await client.query(`select pg_advisory_lock(${TURN})`);
        held = client;
      } finally {
        clearTimeout(waiting);
      }
    },
    async end() {
      const client = held;
      held = null;
      await client?.end();
    },
  };
}
