import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Fetched, FetchOrder } from './actions/fetch-guide';
import type { importDirectory } from './actions/import-directory';

type DirectoryImport = ReturnType<typeof importDirectory>;

export type ImportMessage = { readonly databaseUrl: string } & (
  | { readonly what: 'guide'; readonly order: FetchOrder }
  | { readonly what: 'directory'; readonly order: Parameters<DirectoryImport>[0] }
);

const PROCESS = join(__dirname, 'import-process.js');

/**
 * Imports in a process of their own. One import made a server keep some 400 MB that its garbage
 * collector was in no hurry to give back.
 */
export const importsApart = (databaseUrl: string, onStart: OnStart = () => undefined) => ({
  fetchGuide: (order: FetchOrder) =>
    resultOf<Fetched>({ databaseUrl, what: 'guide', order }, onStart),
  importDirectory: (order: Parameters<DirectoryImport>[0]) =>
    resultOf<Awaited<ReturnType<DirectoryImport>>>(
      { databaseUrl, what: 'directory', order },
      onStart,
    ),
});

/** Told of the process as soon as it is there. */
export type OnStart = (child: ChildProcess) => void;

/** @throws when the process dies before it answers: the job is tried again */
async function resultOf<Result>(message: ImportMessage, onStart: OnStart): Promise<Result> {
  const child = fork(PROCESS, {
    execArgv: ['--max-semi-space-size=16'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  onStart(child);
  const ended = once(child, 'exit') as Promise<[number | null, string | null]>;
  let result: Result | undefined;
  child.once('message', (said) => (result = said as Result));
  child.send(message);
  const [code, signal] = await ended;
  if (result === undefined) throw new Error(`The import process ended (${signal ?? code})`);
  return result;
}
