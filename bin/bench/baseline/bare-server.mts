import { fork } from 'node:child_process';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';

/** An answer as it went over the wire, without what Node adds to every answer by itself. */
export interface Answer {
  readonly status: number;
  /** Names and values in turn. */
  readonly headers: readonly string[];
  readonly body: Buffer;
}

export interface BareServer {
  readonly port: number;
  stop(): void;
}

export interface Asked {
  readonly port: number;
  readonly host: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const ADDED_BY_NODE = ['date', 'connection', 'keep-alive'];

/** Asks for `/` once, and keeps the answer for a bare server to repeat. */
export async function answerOf({ port, host, headers }: Asked): Promise<Answer> {
  const request = get({ host: '127.0.0.1', port, path: '/', headers: { ...headers, host } });
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return {
    status: answer.statusCode ?? 0,
    headers: pairsOf(answer.rawHeaders),
    body: Buffer.concat(chunks),
  };
}

function pairsOf(raw: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < raw.length; at += 2) {
    const [name = '', value = ''] = raw.slice(at, at + 2);
    if (!ADDED_BY_NODE.includes(name.toLowerCase())) kept.push(name, value);
  }
  return kept;
}

/** A `node:http` server in its own process, which gives this answer to whatever it is asked. */
export async function startBareServer(answer: Answer): Promise<BareServer> {
  const server = fork(new URL('bare-server-process.mts', import.meta.url));
  server.send({ ...answer, body: answer.body.toString('base64') });
  const [port] = (await once(server, 'message')) as [number];
  return { port, stop: () => void server.kill() };
}
