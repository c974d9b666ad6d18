import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Question, Reply } from './platform-process.mts';

/** The platform under measure, in its own process. */
export interface Platform {
  readonly port: number;
  /** From the start of the process to the first answer it can give, in seconds. */
  readonly bootSeconds: number;
  /** SQL statements sent since the start, those that set the scope of a connection included. */
  statements(): Promise<number>;
  /** Memory that the process holds, in megabytes. */
  residentMegabytes(): Promise<number>;
  /** What a process of its own answers besides. */
  ask(question: string): Promise<number>;
  stop(): Promise<void>;
}

/** Forks `script`, which boots with this environment and says when it listens. */
export async function startPlatform(
  script: string,
  environment: Readonly<Record<string, string>>,
): Promise<Platform> {
  const start = performance.now();
  const child = fork(new URL(script, import.meta.url), {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: flagsOfStart(),
  });
  const listening = await reply(child);
  const bootSeconds = (performance.now() - start) / 1_000;
  const ask = (question: string) => {
    child.send(question);
    return reply(child);
  };
  return {
    port: listening,
    bootSeconds,
    ask,
    statements: () => ask('statements' satisfies Question),
    residentMegabytes: async () => (await ask('memory' satisfies Question)) / 1024 / 1024,
    async stop() {
      if (child.exitCode !== null) return;
      child.send('stop' satisfies Question);
      await once(child, 'exit');
    },
  };
}

/** What `npm start` tells Node: the memory of a process depends on it. */
function flagsOfStart(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: { start: string };
  };
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}

async function reply(child: ChildProcess): Promise<number> {
  const heard = new AbortController();
  const { signal } = heard;
  const died = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`The platform stopped by itself (${code})`);
  });
  try {
    const [answer] = (await Promise.race([once(child, 'message', { signal }), died])) as [Reply];
    return answer;
  } finally {
    died.catch(() => {}); // nobody waits for it any more
    heard.abort();
  }
}
