import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Client } from 'pg';
import { platform } from '#platform';
import { adminUrl, databaseUrl, strapi } from '../../harness/booted';

/** A database and two folders: what a backup is made of, and restored into. */
export interface Installation {
  readonly databaseUrl: string;
  /** The same, for the superuser. */
  readonly adminUrl: string;
  readonly uploads: string;
  readonly privateFiles: string;
}

/** The platform under test. */
export const source = (): Installation => ({
  databaseUrl,
  adminUrl,
  uploads: join(strapi.dirs.static.public, 'uploads'),
  privateFiles: join(platform(strapi).settings.dataDir, 'private'),
});

let made = 0;

/** An empty one, whose database goes with the tests' cluster. */
export async function emptyInstallation(): Promise<Installation> {
  const name = `parvis_test_${process.pid}_back_${(made += 1)}`;
  await query(adminUrl, `create database "${name}" owner parvis`);
  const folder = mkdtempSync(join(tmpdir(), 'parvis-back-'));
  mkdirSync(join(folder, 'uploads'));
  return {
    databaseUrl: inDatabase(databaseUrl, name),
    adminUrl: inDatabase(adminUrl, name),
    uploads: join(folder, 'uploads'),
    privateFiles: join(folder, 'private'),
  };
}

export async function dropInstallation({ databaseUrl: url }: Installation): Promise<void> {
  await query(adminUrl, `drop database "${new URL(url).pathname.slice(1)}" with (force)`);
}

const inDatabase = (url: string, name: string) =>
  Object.assign(new URL(url), { pathname: `/${name}` }).href;

export async function query<Row extends object>(url: string, statement: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

export interface Outcome {
  readonly code: number | null;
  readonly said: string;
}

export interface Operation {
  readonly outcome: Promise<Outcome>;
  /** Waits until it has said so. */
  heard(words: RegExp): Promise<void>;
  kill(): void;
}

/** Begins a backup or a restoration in a process of its own. */
export function begin(
  action: 'backup' | 'restore',
  file: string,
  { databaseUrl: url, uploads, privateFiles }: Installation,
  ...options: string[]
): Operation {
  const child = spawn(
    process.execPath,
    ['tests/operation/backup/operate.mts', action, file, ...options],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DATABASE_URL: url, UPLOADS: uploads, PRIVATE_FILES: privateFiles },
    },
  );
  const ended = new Promise<number | null>((exit) => child.once('exit', exit));
  const outcome = Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return {
    outcome: outcome.then(([code, out, wrong]) => ({ code, said: out + wrong })),
    heard: (words) =>
      new Promise((heard) => {
        let said = '';
        child.stdout.on('data', (more: Buffer) => {
          said += more.toString();
          if (words.test(said)) heard();
        });
      }),
    kill: () => child.kill('SIGKILL'),
  };
}

export const operate = (...order: Parameters<typeof begin>): Promise<Outcome> =>
  begin(...order).outcome;
