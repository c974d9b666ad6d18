import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of one archive, on this machine. */
export async function serve(answer: RequestListener) {
  const server = createServer(answer);
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/vosdroits-latest.zip`,
    close: () => new Promise((closed) => void server.close(closed)),
  };
}
