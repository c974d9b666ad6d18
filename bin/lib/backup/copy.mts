import { once } from 'node:events';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import type pg from 'pg';

/** The driver's connection, as far as COPY speaks to it. */
interface CopyConnection {
  readonly stream: Socket;
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  sendCopyFail(reason: string): void;
  endCopyFrom(): void;
}

/** What the driver calls on the query under way. */
interface CopyQuery {
  submit(connection: CopyConnection): void;
  handleError(error: Error): void;
  handleCommandComplete(message: { readonly text: string }): void;
  handleReadyForQuery(): void;
}

const submit = (client: pg.ClientBase, query: CopyQuery) =>
  client.query(query as unknown as pg.Submittable);

/** `COPY 123` → 123 */
const rowsSaid = (text: string) => Number(text.split(' ')[1]);

export interface CopyOut {
  /** Consecutive pieces, cut anywhere; each of `pieceBytes`, but the last. */
  readonly pieces: AsyncIterable<Buffer>;
  /** Once every piece was read. */
  rows(): number;
}

const FIRST_BYTES = 64 * 1024;
const GROWTH = 8;

/** Runs a `COPY … TO STDOUT`; the server waits while nobody reads. */
export function copyOut(client: pg.ClientBase, text: string, pieceBytes: number): CopyOut {
  let connection: CopyConnection | undefined;
  let rows = 0;
  let piece = Buffer.allocUnsafe(FIRST_BYTES);
  let filled = 0;
  const pieces = new Readable({
    objectMode: true,
    highWaterMark: 2,
    read: () => connection?.stream.resume(),
  });

  /** The driver reuses the memory of a message: its bytes are copied at once. */
  function add(chunk: Buffer) {
    for (let from = 0; from < chunk.length;) {
      if (filled === piece.length && filled < pieceBytes) grow();
      const copied = chunk.copy(piece, filled, from);
      from += copied;
      filled += copied;
      if (filled === pieceBytes) pass();
    }
  }

  /** Most tables are small. */
  function grow() {
    const larger = Buffer.allocUnsafe(Math.min(piece.length * GROWTH, pieceBytes));
    piece.copy(larger);
    piece = larger;
  }

  function pass() {
    if (!pieces.push(piece.subarray(0, filled))) connection?.stream.pause();
    piece = Buffer.allocUnsafe(FIRST_BYTES);
    filled = 0;
  }

  submit(client, {
    submit(opened) {
      connection = opened;
      opened.query(text);
    },
    handleCopyData: ({ chunk }: { chunk: Buffer }) => add(chunk),
    handleError: (error) => pieces.destroy(error),
    handleCommandComplete: (message) => (rows = rowsSaid(message.text)),
    handleReadyForQuery() {
      if (filled > 0) pass();
      pieces.push(null);
    },
  } as CopyQuery);
  return { pieces, rows: () => rows };
}

export interface CopyIn {
  write(piece: Buffer): Promise<void>;
  /** Number of rows that the server took. */
  end(): Promise<number>;
}

/** Runs a `COPY … FROM STDIN`. */
export async function copyIn(client: pg.ClientBase, text: string): Promise<CopyIn> {
  const opened = Promise.withResolvers<CopyConnection>();
  const done = Promise.withResolvers<number>();
  done.promise.catch(() => {}); // whoever writes or ends is told
  let rows = 0;
  submit(client, {
    submit: (connection) => connection.query(text),
    handleCopyInResponse: (connection: CopyConnection) => opened.resolve(connection),
    handleError(error) {
      opened.reject(error);
      done.reject(error);
    },
    handleCommandComplete: (message) => (rows = rowsSaid(message.text)),
    handleReadyForQuery: () => done.resolve(rows),
  } as CopyQuery);
  const connection = await opened.promise;
  return {
    async write(piece) {
      connection.sendCopyFromChunk(piece);
      if (!connection.stream.writableNeedDrain) return;
      await Promise.race([once(connection.stream, 'drain'), done.promise]);
    },
    end() {
      connection.endCopyFrom();
      return done.promise;
    },
  };
}
