/** The least that `node:http` can do: one prepared answer, whatever is asked. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Message {
  readonly status: number;
  readonly headers: string[];
  readonly body: string;
}

const [message] = (await once(process, 'message')) as [Message];
const { status, headers } = message;
const body = Buffer.from(message.body, 'base64');

const server = createServer((_request, response) => {
  response.writeHead(status, headers).end(body);
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.once('disconnect', () => process.exit());
