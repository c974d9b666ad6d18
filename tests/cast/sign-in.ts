import request, { type Test } from 'supertest';
import { platformHost, strapi } from '../harness/booted';
import { PASSWORD } from './accounts';
import type { CastPerson } from './people';

export const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
export type Method = (typeof METHODS)[number];

/** Somebody in front of the administration: each request carries their session and their site. */
export interface Client {
  readonly name: string;
  send(method: Method, path: string, body?: object): Test;
  get(path: string): Test;
  post(path: string, body?: object): Test;
  put(path: string, body?: object): Test;
  delete(path: string): Test;
}

/** Signs in as the administration does; `site` is the one that the person opened. */
export async function signIn(
  person: Pick<CastPerson, 'email' | 'firstname'>,
  site?: { readonly key: number },
): Promise<Client> {
  const { email, firstname } = person;
  const answer = await anonymous.post('/admin/login', { email, password: PASSWORD }).expect(200);
  const { token } = (answer.body as { data: { token: string } }).data;
  return client(firstname, {
    authorization: `Bearer ${token}`,
    ...(site ? { 'x-parvis-site': String(site.key) } : {}),
  });
}

/** The same person, in front of another site of theirs, or not: that is to be seen. */
export function client(name: string, headers: Record<string, string> = {}): Client {
  const send: Client['send'] = (method, path, body) => {
    const sent = request(strapi.server.httpServer)
      [method](path)
      .set({ host: platformHost, ...headers });
    return body === undefined ? sent : sent.send(body);
  };
  return {
    name,
    send,
    get: (path) => send('get', path),
    post: (path, body = {}) => send('post', path, body),
    put: (path, body = {}) => send('put', path, body),
    delete: (path) => send('delete', path),
  };
}

export const anonymous: Client = client('nobody');
