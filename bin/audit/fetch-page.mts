import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';

export interface FetchedPage {
  readonly status: number;
  readonly text: string;
}

/** Asks this machine for a page of a `*.localhost` site, whatever its resolver knows. */
export async function fetchPage(origin: string, path: string): Promise<FetchedPage> {
  const { host, port } = new URL(origin);
  const request = get({ host: '127.0.0.1', port, path, headers: { host } });
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return { status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString() };
}
