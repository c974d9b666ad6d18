import { randomUUID } from 'node:crypto';
import { get, request, type Agent } from 'node:http';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { createChallenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type * as Seal from '../../../plugins/platform/server/src/spam-defence/seal.ts';

const require = createRequire(import.meta.url);

/** A contact form as a visitor sends it: its page was read, its proof worked out. */
export interface FilledForm {
  readonly host: string;
  /** Address of the visitor, as the proxy tells it. */
  readonly visitor: string;
  readonly body: string;
}

/** What comes back sooner than this is not a person's. */
const WRITING_TAKES_MS = 3_100;

/** One form for each, on the site whose key is given; they may be sent once this is over. */
export async function fillForms(
  port: number,
  secret: string,
  sites: readonly { readonly key: number; readonly host: string }[],
): Promise<FilledForm[]> {
  const forms: FilledForm[] = [];
  for (const [index, { key, host }] of sites.entries()) {
    const page = await readPage(port, host);
    const fields = {
      _formulaire: 'contact',
      _jeton: valueOf(page, /name="_jeton" value="([^"]+)"/),
      _preuve: await easyProof(secret, key),
      objet: valueOf(page, /<option value="([a-z0-9]+)"/),
      nom: 'Jeanne Vidal',
      courriel: `${randomUUID()}@example.org`,
      telephone: '',
      message: 'Bonjour,\nla cantine ouvre-t-elle lundi ?',
    };
    const visitor = `2001:db8:${index.toString(16)}::1`;
    forms.push({ host, visitor, body: new URLSearchParams(fields).toString() });
  }
  await pause(WRITING_TAKES_MS);
  return forms;
}

function readPage(port: number, host: string): Promise<string> {
  const { promise, resolve: found, reject } = Promise.withResolvers<string>();
  get({ host: '127.0.0.1', port, path: '/contact', headers: { host } }, (answer) => {
    text(answer).then(found, reject);
  }).on('error', reject);
  return promise;
}

function valueOf(page: string, pattern: RegExp): string {
  const [, value] = pattern.exec(page) ?? [];
  if (!value) throw new Error(`The contact page holds nothing like ${pattern.source}`);
  return value;
}

/**
 * A proof that the server checks as any other, but whose work is short: hundreds of visitors
 * share the two processors of the machine that is measured.
 */
async function easyProof(secret: string, site: number): Promise<string> {
  const { purposeKey } = require(
    resolve('dist/plugins/platform/server/src/spam-defence/seal.js'),
  ) as typeof Seal;
  const challenge = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: 1_000,
    counter: 1,
    deriveKey,
    expiresAt: new Date(Date.now() + 3_600_000),
    data: { form: 'contact', site },
    hmacSignatureSecret: purposeKey(secret, 'spam challenge'),
    hmacKeySignatureSecret: purposeKey(secret, 'spam challenge key'),
  });
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}

/** Status of the answer; 303 when the message was accepted. */
export function sendForm(
  port: number,
  agent: Agent,
  { host, visitor, body }: FilledForm,
): Promise<number> {
  const { promise, resolve: settled, reject } = Promise.withResolvers<number>();
  const headers = {
    host,
    'x-forwarded-for': visitor,
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
  };
  const options = { agent, host: '127.0.0.1', port, path: '/contact', method: 'POST', headers };
  request(options, (answer) => {
    answer.resume().on('end', () => settled(answer.statusCode ?? 599));
  })
    .on('error', reject)
    .end(body);
  return promise;
}
