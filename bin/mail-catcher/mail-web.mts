import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CaughtMail } from './caught-mail.mts';
import { listPage, mailPage, missingPage } from './mail-pages.mts';

const HOST = '127.0.0.1';
/** A page of elsewhere cannot read the mails by naming a host that leads here. */
const OUR_HOST = /^(localhost|127\.0\.0\.1)(:\d+)?$/;

const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** The letter's own page runs nothing, fetches nothing and belongs to nobody. */
const LETTER_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * Shows the mails on a small web site of this machine, which keeps no process alive by itself.
 * @param ports the first that is free is taken
 * @returns its address
 */
export async function startMailWeb(
  mails: readonly CaughtMail[],
  ports: readonly number[],
): Promise<string> {
  const server = createServer((request, response) => answer(mails, request, response)).unref();
  server.on('connection', (socket) => socket.unref());
  for (const port of ports) {
    const taken = await listen(server, port);
    if (taken) return `http://localhost:${taken}`;
  }
  throw new Error(`No free port among ${ports.join(', ')}`);
}

/** The port, or null when it is somebody else's. */
function listen(server: ReturnType<typeof createServer>, port: number): Promise<number | null> {
  return new Promise((done, failed) => {
    const refused = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? done(null) : failed(error);
    server.once('error', refused);
    server.listen(port, HOST, () => {
      server.off('error', refused);
      done((server.address() as AddressInfo).port);
    });
  });
}

function answer(
  mails: readonly CaughtMail[],
  { headers, url }: IncomingMessage,
  to: ServerResponse,
) {
  if (!OUR_HOST.test(headers.host ?? '')) return send(to, 403, missingPage());
  const [, id, part] = /^\/mails\/(\d+)(\/html)?$/.exec(url ?? '') ?? [];
  if (id === undefined)
    return url === '/' ? send(to, 200, listPage(mails)) : send(to, 404, missingPage());
  const mail = mails.find((caught) => caught.id === Number(id));
  if (!mail) return send(to, 404, missingPage());
  if (part) return send(to, 200, mail.html ?? '', LETTER_POLICY);
  return send(to, 200, mailPage(mail));
}

function send(response: ServerResponse, status: number, html: string, policy = PAGE_POLICY) {
  response
    .writeHead(status, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-store',
    })
    .end(html);
}
