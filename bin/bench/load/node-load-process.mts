/** Process that sends one load with `node:http` and says what came of it. */
import { once } from 'node:events';
import { Agent, get, type RequestOptions } from 'node:http';
import type { Load } from './load.mts';
import type { NodeLoadResult } from './node-load.mts';

const [load] = (await once(process, 'message')) as [Load];
process.send?.(await send(load));
process.disconnect();

async function send({ port, hosts, connections, seconds, headers }: Load): Promise<NodeLoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const start = performance.now();
  const end = start + seconds * 1_000;
  let answered = 0;
  let errors = 0;

  async function visitor() {
    while (performance.now() < end) {
      const host = hosts[Math.floor(Math.random() * hosts.length)] ?? '';
      const status = await ask({ agent, port, headers: { ...headers, host } });
      if (status < 400) answered += 1;
      else errors += 1;
    }
  }

  await Promise.all(Array.from({ length: connections }, visitor));
  agent.destroy();
  return { requestsPerSecond: (answered * 1_000) / (performance.now() - start), errors };
}

function ask(options: RequestOptions): Promise<number> {
  return new Promise((settled) => {
    get({ host: '127.0.0.1', path: '/', ...options }, (answer) => {
      answer.resume().on('end', () => settled(answer.statusCode ?? 599));
    }).on('error', () => settled(599));
  });
}
