/** What Node.js, PostgreSQL and the pools of connections say of a database that does not answer. */
interface DatabaseError {
  readonly message?: string;
  readonly code?: string;
  readonly syscall?: string;
}

/** Connection failures, shutdown, start, too many clients: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const SQLSTATES = /^(08...|57P0[123]|53300)$/;

const BROKEN = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);

/** Alone, or after the statement that was under way, as Knex tells it. */
const WORDS =
  /(?:^| - )(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Knex: Timeout acquiring a connection)/;

/** Whether an error comes of a database that is out of reach, and not of what it was asked. */
export function isOutage(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { message = '', code = '', syscall } = error as DatabaseError;
  return syscall === 'connect' || BROKEN.has(code) || SQLSTATES.test(code) || WORDS.test(message);
}
