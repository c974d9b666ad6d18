import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Load, LoadTool } from './load.mts';

const run = promisify(execFile);

/** https://github.com/wg/wrk, one thread: the platform keeps the other core. */
export const wrk: LoadTool = {
  name: 'wrk',
  async run(load) {
    const folder = await mkdtemp(join(tmpdir(), 'parvis-wrk-'));
    try {
      const script = join(folder, 'load.lua');
      await writeFile(script, scriptOf(load));
      const { stdout } = await run('wrk', [...options(load), '-s', script, urlOf(load)], {
        maxBuffer: 1e7,
      });
      return requestsPerSecond(stdout);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

const urlOf = ({ port }: Load) => `http://127.0.0.1:${port}/`;

const options = ({ connections, seconds, headers = {} }: Load) => [
  '-t1',
  `-c${connections}`,
  `-d${seconds}s`,
  ...Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]),
];

/** One request is built once for all; several hosts need a function that draws one. */
const scriptOf = ({ hosts }: Load) => `
local hosts = { ${hosts.map((host) => `"${host}"`).join(', ')} }
function init()
  wrk.headers["Host"] = hosts[1]
  math.randomseed(os.time())
end
${hosts.length > 1 ? DRAW : ''}
function done(summary, latency, requests)
  local e = summary.errors
  io.write(string.format('\\n{"requests":%d,"microseconds":%d,"errors":%d}\\n', summary.requests,
    summary.duration, e.connect + e.read + e.write + e.status + e.timeout))
end`;

const DRAW = `
function request()
  wrk.headers["Host"] = hosts[math.random(#hosts)]
  return wrk.format()
end`;

function requestsPerSecond(output: string): number {
  const line = output.trim().split('\n').at(-1) ?? '';
  const { requests, microseconds, errors } = JSON.parse(line) as Record<string, number>;
  if (errors || !requests || !microseconds) throw new Error(`wrk reports errors:\n${output}`);
  return (requests * 1e6) / microseconds;
}
