/** What the server of an archive would try, or somebody in its place. */
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allowedRedirect, isInside } from './allowed-redirect';
import { download } from './download';

const folder = mkdtempSync(join(tmpdir(), 'parvis-download-'));
const into = join(folder, 'archive');
let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function serving(answer: RequestListener): Promise<string> {
  server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.zip`;
}

test('a server that never ends its answer is left after a while', async () => {
  const address = await serving((_request, response) => {
    const dripping = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(dripping));
  });
  const waiting = { answerMs: 1_000, wholeMs: 300 };
  await expect(download(address, into, { waiting })).rejects.toMatchObject({ fault: 'no-answer' });
});

test('a server that does not begin to answer is left sooner', async () => {
  const address = await serving(() => {});
  const waiting = { answerMs: 100, wholeMs: 60_000 };
  await expect(download(address, into, { waiting })).rejects.toMatchObject({ fault: 'no-answer' });
});

test('a server that sends without end does not fill the disk', async () => {
  const address = await serving((_request, response) => {
    const chunk = Buffer.alloc(64 * 1024);
    const more = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', more);
    more();
  });
  const largest = 1024 * 1024;
  await expect(download(address, into, { largest })).rejects.toMatchObject({ fault: 'too-large' });
});

test('a server that leads round in circles is left', async () => {
  const address = await serving((_request, response) =>
    response.writeHead(302, { location: '/a.zip' }).end(),
  );
  await expect(download(address, into)).rejects.toMatchObject({ fault: 'refused-by-server' });
});

test('a redirection inside its host is followed', async () => {
  const address = await serving((request, response) => {
    if (request.url === '/a.zip') response.writeHead(301, { location: '/b.zip' }).end();
    else response.end('bytes');
  });
  expect(await download(address, into)).toMatchObject({ kind: 'saved' });
  expect(existsSync(into)).toBe(true);
});

test('a redirection to this machine is not', async () => {
  const address = await serving((_request, response) =>
    response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end(),
  );
  await expect(download(address, into)).rejects.toMatchObject({ fault: 'refused-by-server' });
});

test.each([
  'http://dila.example/a.zip',
  'ftp://dila.example/a.zip',
  'file:///etc/passwd',
  'https://127.0.0.1:5432/',
  'https://[::1]/',
  'https://[::ffff:10.0.0.1]/',
  'https://10.1.2.3/',
  'https://192.168.1.1/',
  'https://localhost/',
  null,
])('no server is followed to %s', async (location) => {
  await expect(allowedRedirect('https://dila.example/a.zip', location)).rejects.toMatchObject({
    fault: 'refused-by-server',
  });
});

test('a redirection to another public host is followed', async () => {
  const to = 'https://93.184.215.14/vosdroits.zip';
  expect(await allowedRedirect('https://dila.example/a.zip', to)).toBe(to);
});

test.each(['172.16.0.1', '172.31.255.255', '100.64.0.1', '0.0.0.0', 'fd00::1', 'fe80::1', '::1'])(
  '%s is an address of the inside',
  (address) => expect(isInside(address)).toBe(true),
);

test.each(['172.32.0.1', '8.8.8.8', '2001:4860:4860::8888'])('%s is not', (address) =>
  expect(isInside(address)).toBe(false),
);
