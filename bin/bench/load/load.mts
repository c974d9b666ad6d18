import { spawnSync } from 'node:child_process';
import { nodeLoad } from './node-load.mts';
import { wrk } from './wrk.mts';

/** Requests sent as fast as they are answered. */
export interface Load {
  readonly port: number;
  /** Host headers; one is drawn at random for each request when there are several. */
  readonly hosts: readonly string[];
  readonly connections: number;
  readonly seconds: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a load on `/` and says how many requests a second were answered. */
export interface LoadTool {
  readonly name: string;
  /** @throws Error when an answer was an error or did not come */
  run(load: Load): Promise<number>;
}

/** wrk where it is, or can be installed from the distribution; else a load written with Node. */
export function findLoadTool(): LoadTool {
  if (hasWrk()) return wrk;
  if (process.getuid?.() === 0) {
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'wrk'], { stdio: 'ignore' });
  }
  return hasWrk() ? wrk : nodeLoad;
}

const hasWrk = () => spawnSync('wrk', ['--version']).error === undefined;
