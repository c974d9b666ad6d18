import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { guide, type Audience } from '#guide';
import { strapi } from '../harness/booted';

export const audience: Audience = 'professionnels';

/** The operator's command, in a process of its own. */
export const importCommand = (from: string): ChildProcess =>
  spawn(process.execPath, ['bin/parvis.mts', 'guide:import', from, '--audience', audience], {
    stdio: 'ignore',
  });

export interface ArchiveServer {
  readonly address: string;
  /** What it gives from now on; half of it, and then nothing more, when told. */
  offer(archive: Buffer, how?: 'whole' | 'half'): void;
  /** When what it offers has been asked for, and given. */
  given(): Promise<void>;
  close(): Promise<unknown>;
}

export async function serveArchive(): Promise<ArchiveServer> {
  let archive: Buffer = Buffer.alloc(0);
  let half = false;
  let given = Promise.withResolvers<void>();
  const server = createServer((_request, response) => {
    if (half) response.write(archive.subarray(0, archive.length / 2), () => given.resolve());
    else response.end(archive, () => given.resolve());
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/vosdroits-latest.zip`,
    offer(offered, how = 'whole') {
      archive = offered;
      half = how === 'half';
      given = Promise.withResolvers();
    },
    given: () => given.promise,
    close() {
      server.closeAllConnections();
      return new Promise((closed) => void server.close(closed));
    },
  };
}

/** The version of every entry that visitors read in one look: `V1`, or `V1 V2` if they differ. */
export async function versionInPlace(): Promise<string> {
  const { entries: shown } = await guide(strapi).reading().entriesFrom(audience, 0, 10_000);
  return [...new Set(shown.map(({ title }) => title.split(' ')[0]))].toSorted().join(' ');
}

/** Looks again and again, until told to stop; what was seen, in order. */
export function watchVersions() {
  const seen: string[] = [];
  let over = false;
  const watching = (async () => {
    while (!over) {
      const version = await versionInPlace();
      if (seen.at(-1) !== version) seen.push(version);
      await pause(10);
    }
  })();
  return {
    async stop() {
      over = true;
      await watching;
      return seen;
    },
  };
}

const rowsOf = async <Row>(sql: string, bindings: Record<string, string> = {}) =>
  (await strapi.db.connection.raw<{ rows: Row[] }>(sql, bindings)).rows;

/** Entries stored ahead of the generation that visitors read. */
export async function storedAhead(): Promise<number> {
  const rows = await rowsOf(
    `select from guide_entries where audience = :audience and since >
       (select max(number) from guide_generations where audience = :audience and current_at is not null)`,
    { audience },
  );
  return rows.length;
}

/** Of the entries that visitors read, those that a search does not find. */
export async function unsearched(): Promise<number> {
  const rows = await rowsOf(
    'select from guide_entries where audience = :audience and until is null and search is null',
    { audience },
  );
  return rows.length;
}

/** Connections that hold the lock of an import. */
export const holders = async (): Promise<number> =>
  (
    await rowsOf(`select from pg_stat_activity
      where datname = current_database() and application_name = 'parvis-guide-import'`)
  ).length;

/** What a process brought, and did not take away. */
export const foldersOf = ({ pid }: ChildProcess): string[] =>
  readdirSync(tmpdir()).filter(
    (name) => name.startsWith('parvis-import-') && name.includes(`~${pid}-`),
  );

export const pause = (milliseconds: number) =>
  new Promise((later) => void setTimeout(later, milliseconds));

/** A condition that comes true soon, or never. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1_000; tries += 1) {
    if (await holds()) return;
    await pause(10);
  }
  throw new Error('It never came');
}
