import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** Starts a platform in a process of its own and stops it; tells how it ended and what it said. */
export async function startAndStop(environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['tests/harness/start.mts'], {
    env: { ...process.env, RUN_JOBS: 'false', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return { code: code as number, said };
}
