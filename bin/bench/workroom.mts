import { cpSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from '../lib/build.mts';
import { fingerprint } from '../lib/fingerprint.mts';
import { localSecrets } from '../lib/secrets.mts';
import { openCluster, type Cluster } from './data/cluster.mts';
import { fillWith, type Population } from './data/population.mts';
import { findLoadTool, type LoadTool } from './load/load.mts';
import { startPlatform, type Platform } from './platform/platform.mts';

const FOLDER = resolve('var/bench');
const EMPTY = 'bench_empty';
const SHOWCASE_SOURCES = [
  'database/seeds/**/*',
  'plugins/*/server/src/content-types/**/*',
  'plugins/media/server/src/images/*',
];

/** What the benches work with; everything they open is closed with it. */
export interface Workroom {
  readonly loadTool: LoadTool;
  readonly rounds: number;
  readonly seconds: number;
  readonly folder: string;
  readonly cluster: Cluster;
  /** Parvis on a database that holds these sites; asked for again, the database is there. */
  platform(population: Population, environment?: Record<string, string>): Promise<Platform>;
  /** Name of the database that holds these sites. */
  databaseOf(population: Population): string;
  /** Parvis with sites of the demonstration, in a database that stays from one run to the next. */
  showcase(): Promise<Platform>;
  /** A process of `bin/bench/platform` on this database. */
  serve(script: string, environment: Record<string, string>): Promise<Platform>;
  close(): Promise<void>;
}

export async function openWorkroom(options: {
  readonly rounds: number;
  readonly seconds: number;
}): Promise<Workroom> {
  await build(['server', 'assets']);
  cpSync('public/assets', resolve(FOLDER, 'public/assets'), { recursive: true });
  const cluster = await openCluster(FOLDER);
  const running: Platform[] = [];

  async function serve(script: string, environment: Record<string, string>) {
    const platform = await startPlatform(script, { ...baseEnvironment(), ...environment });
    running.push(platform);
    return platform;
  }

  const parvis = (database: string, environment: Record<string, string> = {}) =>
    serve('platform-process.mts', { DATABASE_URL: cluster.urlOf(database), ...environment });

  async function databaseWith(population: Population) {
    const name = databaseOf(population);
    if (await cluster.create(name, EMPTY)) await cluster.within(name, fillWith(population));
    return name;
  }

  async function showcase() {
    const name = `showcase_${fingerprint(SHOWCASE_SOURCES).slice(0, 12)}`;
    await cluster.create(name, EMPTY);
    return serve('showcase-process.mts', {
      DATABASE_URL: cluster.urlOf(name),
      RUN_JOBS: 'true',
    });
  }

  await cluster.dropAll();
  await cluster.create(EMPTY);
  await (await parvis(EMPTY)).stop();

  return {
    ...options,
    cluster,
    folder: FOLDER,
    loadTool: findLoadTool(),
    serve,
    databaseOf,
    showcase,
    platform: async (population, environment) =>
      parvis(await databaseWith(population), environment),
    async close() {
      await Promise.all(running.map((platform) => platform.stop()));
      await cluster.close();
    },
  };
}

const databaseOf = ({ sites, newsPerSite }: Population) => `bench_${sites}x${newsPerSite}`;

const baseEnvironment = () => ({
  ...localSecrets(resolve(FOLDER, 'secrets.json')),
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  PORT: '0',
  PLATFORM_URL: 'http://localhost:1337',
  DATA_DIR: resolve(FOLDER, 'data'),
  BENCH_PUBLIC: resolve(FOLDER, 'public'),
  RUN_JOBS: 'false',
  STRAPI_TELEMETRY_DISABLED: 'true',
});
