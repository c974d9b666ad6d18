import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { LoadTool } from './load.mts';

export interface NodeLoadResult {
  readonly requestsPerSecond: number;
  readonly errors: number;
}

/** Where wrk cannot be had: weaker, and the same for subject and baseline. */
export const nodeLoad: LoadTool = {
  name: 'node:http',
  async run(load) {
    const sender = fork(new URL('node-load-process.mts', import.meta.url));
    sender.send(load);
    const [result] = (await once(sender, 'message')) as [NodeLoadResult];
    if (result.errors > 0) throw new Error(`${result.errors} requests failed`);
    return result.requestsPerSecond;
  },
};
