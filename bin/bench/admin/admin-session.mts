import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';

/** A person signed in to the administration of a Strapi, over HTTP. */
export interface AdminSession {
  /** @throws Error when the answer is 400 or more */
  send(method: string, path: string, body?: object): Promise<unknown>;
}

const ACCOUNT = { email: 'bench@parvis.test', password: 'Mesure-de-la-mairie-46' };

/** Registers the first account of this Strapi, and signs it in. */
export async function signInFirst(port: number): Promise<AdminSession> {
  const nobody = sessionWith(port, {});
  const person = { ...ACCOUNT, firstname: 'Camille', lastname: 'Mesure' };
  await nobody.send('POST', '/admin/register-admin', person);
  const signedIn = (await nobody.send('POST', '/admin/login', ACCOUNT)) as {
    data: { token: string };
  };
  return sessionWith(port, { authorization: `Bearer ${signedIn.data.token}` });
}

function sessionWith(port: number, headers: Record<string, string>): AdminSession {
  const agent = new Agent({ keepAlive: true });
  return {
    async send(method, path, body) {
      const text = body === undefined ? '' : JSON.stringify(body);
      const sent = request({
        agent,
        port,
        method,
        path,
        host: '127.0.0.1',
        headers: {
          ...headers,
          host: 'localhost',
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(text),
        },
      });
      sent.end(text);
      const [answer] = (await once(sent, 'response')) as [IncomingMessage];
      return read(answer, `${method} ${path}`);
    },
  };
}

async function read(answer: IncomingMessage, asked: string): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  if ((answer.statusCode ?? 599) >= 400) throw new Error(`${asked}: ${answer.statusCode} ${text}`);
  return text ? JSON.parse(text) : null;
}
