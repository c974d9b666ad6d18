import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { restoreBackup } from '../../lib/backup/restore-backup.mts';
import { writeBackup } from '../../lib/backup/write-backup.mts';
import { say } from '../../lib/console.mts';
import {
  findPostgresTools,
  startToolServer,
  type PostgresTools,
  type ToolServer,
} from '../baseline/postgres-tools.mts';
import type { Population } from '../data/population.mts';
import type { Bench, Figure } from '../figure.mts';
import { databaseOf } from '../platforms.mts';
import { compare, type Comparison } from '../rounds.mts';
import type { Workroom } from '../workroom.mts';

const DEPARTMENT: Population = { sites: 312, newsPerSite: 200 };
const SOURCE = 'bench_backup';
const TARGET = 'bench_restored';

/** Both write and read the same rows on the same server; media are not in it on either side. */
export const backup: Bench = {
  name: 'backup',
  title:
    'Sauvegarde et restauration de 312 sites et 62 400 actualités, rapportées à pg_dump et pg_restore',
  async measure(room) {
    const tools = findPostgresTools();
    if (!tools) {
      say('  Ni pg_dump ni pg_restore sur cette machine : paquet « postgresql ».');
      return [];
    }
    const server = startToolServer(tools, join(room.folder, 'postgres-tools'));
    try {
      const desk = await openDesk(room, tools, server);
      const written = await compare(room.rounds, desk.back, desk.dump);
      const sizes = [desk.archive, desk.dumped].map((file) => megabytes(statSync(file).size));
      const restored = await compare(room.rounds, desk.putBack, desk.pgRestore);
      return [
        figureOf(
          'write',
          written,
          1.2,
          `${sizes.join(' contre ')} Mo, PostgreSQL ${tools.version}`,
        ),
        figureOf('restore', restored, 1.2, 'vérification et analyse comprises de notre côté'),
      ];
    } finally {
      server.stop();
    }
  },
};

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

/** Takes the rows of the department to that server, by a backup and its restoration. */
async function openDesk(room: Workroom, tools: PostgresTools, server: ToolServer) {
  const folder = join(room.folder, 'backups');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [archive, dumped] = [join(folder, 'parvis.tar'), join(folder, 'pg.dump')];
  const placesOf = (databaseUrl: string) => ({
    databaseUrl,
    uploads: join(folder, 'uploads'),
    privateFiles: join(folder, 'private'),
  });
  await (await room.platform(DEPARTMENT)).stop();
  await room.cluster.within(databaseOf(DEPARTMENT), (client) => client.query(MEDIA_ELSEWHERE));
  await writeBackup(archive, placesOf(room.cluster.urlOf(databaseOf(DEPARTMENT))), 'bench', quiet);
  await asPostgres(server, 'postgres', 'create role parvis login');
  await emptyDatabase(server, SOURCE);
  const [source, target] = [SOURCE, TARGET].map((name) => placesOf(server.urlOf('parvis', name)));
  await restoreBackup(archive, source as Places, { erase: false }, quiet);
  await asPostgres(server, SOURCE, 'vacuum analyze');
  await asPostgres(server, SOURCE, 'checkpoint');

  const run = (program: string, ...args: string[]) =>
    execFileSync(join(tools.folder, program), args, { stdio: ['ignore', 'ignore', 'inherit'] });
  return {
    archive,
    dumped,
    back: () => timed(() => writeBackup(archive, source as Places, 'bench', quiet)),
    dump: () =>
      timed(() => run('pg_dump', '-Fc', '-f', dumped, '-d', server.urlOf('postgres', SOURCE))),
    async putBack() {
      await emptyDatabase(server, TARGET);
      return timed(() => restoreBackup(archive, target as Places, { erase: false }, quiet));
    },
    async pgRestore() {
      await emptyDatabase(server, TARGET);
      return timed(() => run('pg_restore', '-d', server.urlOf('postgres', TARGET), dumped));
    },
  };
}

type Places = Parameters<typeof restoreBackup>[1];

/** The generated rows name files that nobody made. */
const MEDIA_ELSEWHERE = `
update files set url = 'https://media.example' || url, provider = 'elsewhere',
  formats = replace(formats::text, '"/uploads/', '"https://media.example/uploads/')::jsonb`;

const quiet = () => ({ advance() {}, end() {} });

async function emptyDatabase(server: ToolServer, name: string) {
  await asPostgres(server, 'postgres', `drop database if exists ${name} with (force)`);
  await asPostgres(server, 'postgres', `create database ${name} owner parvis template template0`);
}

async function asPostgres(server: ToolServer, database: string, statement: string) {
  const client = new pg.Client({ connectionString: server.urlOf('postgres', database) });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}

const LABELS = { write: 'Sauvegarder', restore: 'Restaurer' };

const figureOf = (
  what: 'write' | 'restore',
  { ratio, subject, baseline }: Comparison,
  atMost: number,
  detail: string,
): Figure => ({
  id: `backup/${what}`,
  label: LABELS[what],
  value: ratio,
  unit: 'ratio',
  goal: { atMost },
  detail: `${subject.toFixed(1)} s contre ${baseline.toFixed(1)} s, ${detail}`,
});
