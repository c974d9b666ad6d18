import type { Knex } from 'knex';
import { connectionSettings } from './connection-settings';
import { currentScope } from './scope';

const WRITE_SCOPE = {
  name: 'parvis_scope',
  text: `select set_config('parvis.lowest', $1, false),
  set_config('parvis.highest', $2, false),
  set_config('parvis.listed', $3, false),
  set_config('parvis.current', $4, false)`,
};

/**
 * They need no scope, and must run whatever the state of the transaction: a scope cannot be
 * written in one that failed, and a connection whose rollback was never sent is lost to everybody.
 */
const DIRECTS_TRANSACTION = /^\s*(begin|commit|rollback|savepoint|release)\b/i;

/** A setting made in a transaction is undone with it; the commit of a failed one undoes it too. */
const UNDOES_SETTINGS = /^\s*(rollback|commit)\b/i;

/** The driver's client, as far as we speak to it past Knex. */
export interface PgConnection {
  query(statement: {
    readonly text: string;
    readonly name?: string;
    readonly values: unknown[];
  }): Promise<{ readonly rows: unknown[] }>;
}

interface KnexClient {
  constructor: { prototype: object };
  _query(connection: PgConnection, query: { sql?: string }): Promise<unknown>;
  _stream(connection: PgConnection, ...rest: unknown[]): Promise<unknown>;
}

/** The settings last sent on a connection, and when the server took them. */
interface SentScope {
  readonly key: string;
  readonly written: Promise<unknown>;
}

const sent = new WeakMap<PgConnection, SentScope>();
const lastTurn = new WeakMap<PgConnection, Promise<unknown>>();

/**
 * Makes every statement of this Knex instance, in and out of transactions, run under the current
 * scope: the settings that row-level security reads are written before it when they changed.
 */
export function scopeEveryStatement(knex: Knex): void {
  const client = knex.client as KnexClient;
  const dialect = Object.getPrototypeOf(client) as KnexClient;
  const scoped = Object.create(dialect) as KnexClient;

  scoped._query = function (connection, query) {
    return inTurn(connection, async () => {
      const sql = query.sql ?? '';
      if (!DIRECTS_TRANSACTION.test(sql)) await writeScope(connection);
      try {
        return await dialect._query.call(this, connection, query);
      } finally {
        if (UNDOES_SETTINGS.test(sql)) sent.delete(connection);
      }
    });
  };
  scoped._stream = function (connection, ...rest) {
    return inTurn(connection, async () => {
      await writeScope(connection);
      return dialect._stream.call(this, connection, ...rest);
    });
  };

  // Knex builds the client of a transaction from `client.constructor.prototype`.
  scoped.constructor = Object.assign(function ScopedClient() {}, { prototype: scoped });
  Object.setPrototypeOf(client, scoped);
}

/**
 * A scope and the statement that needs it reach the server together, even when statements of
 * different scopes are sent at once through the connection of one transaction.
 */
function inTurn<T>(connection: PgConnection, work: () => Promise<T>): Promise<T> {
  const turn = (lastTurn.get(connection) ?? Promise.resolve()).then(work, work);
  lastTurn.set(
    connection,
    turn.catch(() => {}),
  );
  return turn;
}

/** Sends the current scope, unless it is the last that was sent on this connection. */
export function writeScope(connection: PgConnection): Promise<unknown> {
  const settings = connectionSettings(currentScope());
  const key = settings.join('|');
  const last = sent.get(connection);
  if (last?.key === key) return last.written;
  const written = connection.query({ ...WRITE_SCOPE, values: [...settings] });
  sent.set(connection, { key, written });
  written.catch(() => sent.delete(connection));
  return written;
}
