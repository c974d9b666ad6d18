import { connect } from 'node:net';
import { platformHost, port, strapi } from '../harness/booted';

const SECOND = 1_000;
const { httpServer: server } = strapi.server;

/** What a connection is answered until it is closed, when only so much is sent. */
function answerTo(beginning: string): Promise<string> {
  return new Promise((closed, failed) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(beginning));
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('close', () => closed(answer));
    socket.on('error', failed);
  });
}

test('nobody holds a connection by saying little: fifteen seconds for headers, five minutes in all', () => {
  expect(server.headersTimeout).toBe(15 * SECOND);
  expect(server.requestTimeout).toBe(300 * SECOND);
});

describe('once the time is over', () => {
  const { headersTimeout, requestTimeout } = server;

  beforeAll(() => {
    server.headersTimeout = SECOND;
    server.requestTimeout = 2 * SECOND;
  });
  afterAll(() => {
    server.headersTimeout = headersTimeout;
    server.requestTimeout = requestTimeout;
  });

  test.each([
    ['headers', 'GET / HTTP/1.1\r\nHost: '],
    [
      'a body',
      `POST /admin/login HTTP/1.1\r\nHost: ${platformHost}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`,
    ],
  ])('%s that never end are answered 408, and the connection is closed', async (_, beginning) => {
    expect(await answerTo(beginning)).toMatch(/^HTTP\/1.1 408 /);
  });
});
