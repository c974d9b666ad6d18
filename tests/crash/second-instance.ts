import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import { PASSWORD, type CastPerson, type CastSite } from '../cast';
import { platformHost } from '../harness/booted';

export interface SecondInstance {
  /** `http://127.0.0.1:40124` */
  readonly base: string;
  /** What a request of the person who signed in carries. */
  readonly headers: Readonly<Record<string, string>>;
  send(path: string, body: object): Promise<number>;
  /** HTML of a page of the site. */
  page(host: string, path: string): Promise<string>;
  /** Whether its process still runs. */
  isAlive(): boolean;
  /** No time to finish anything. */
  kill(): Promise<void>;
}

/** It shares a file with Jest, which reads it in its own way. */
const QUIET = '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON';

/** Starts another instance of the platform on the same database, and signs the person in. */
export async function startSecondInstance(
  person: CastPerson,
  site: CastSite,
  environment: Record<string, string> = {},
): Promise<SecondInstance> {
  const child = spawn(process.execPath, [QUIET, 'tests/crash/instance.mts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  });
  const base = `http://127.0.0.1:${await portOf(child)}`;
  const { token } = await signIn(base, person);
  const headers = { authorization: `Bearer ${token}`, 'x-parvis-site': String(site.key) };
  return {
    base,
    headers: { host: platformHost, ...headers },
    async send(path, body) {
      const answer = await post(base, path, body, headers);
      await answer.text();
      return answer.status;
    },
    page: (host, path) => pageOf(base, host, path),
    isAlive: () => child.exitCode === null && child.signalCode === null,
    async kill() {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}

function portOf(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    child.stdout?.on('data', (text: Buffer) => {
      const [, port] = /port (\d+)/.exec(text.toString()) ?? [];
      if (port) found(port);
    });
    child.once('exit', (code) => failed(new Error(`The second instance stopped: ${code}`)));
  });
}

async function signIn(base: string, { email }: CastPerson) {
  const answer = await post(base, '/admin/login', { email, password: PASSWORD });
  return ((await answer.json()) as { data: { token: string } }).data;
}

const post = (base: string, path: string, body: object, headers: Record<string, string> = {}) =>
  request(base, platformHost, path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });

/** `fetch` forbids to set Host: the address names it, and the port leads to the instance. */
function request(base: string, host: string, path: string, init: RequestInit = {}) {
  const address = new URL(path, base);
  address.hostname = host.split(':')[0] ?? '';
  return fetch(address, init);
}

/** Names of sites resolve to nothing here, and `fetch` sends no other Host than it connects to. */
function pageOf(base: string, host: string, path: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  get(new URL(path, base), { headers: { host } }, (answer) => {
    text(answer).then(resolve, reject);
  }).on('error', reject);
  return promise;
}
