import { cpSync } from 'node:fs';
import { totalmem } from 'node:os';
import { resolve } from 'node:path';
import { build } from '../lib/build.mts';
import { openCluster, type Cluster } from '../lib/cluster.mts';
import { fingerprint } from '../lib/fingerprint.mts';
import { localSecrets } from '../lib/secrets.mts';
import { fillWith, type Population } from './data/population.mts';
import { startPlatform, type Platform } from './platform/platform.mts';

const FOLDER = resolve('var/bench');
const EMPTY = 'bench_empty';
const SHOWCASE_SOURCES = [
  'database/seeds/**/*',
  'plugins/*/server/src/content-types/**/*',
  'plugins/media/server/src/images/*',
];

/** Platforms on databases of their own, in a cluster of their own; all are closed together. */
export interface Platforms {
  readonly folder: string;
  readonly cluster: Cluster;
  /** Parvis on a database that holds these sites; asked for again, the database is there. */
  platform(population: Population, environment?: Record<string, string>): Promise<Platform>;
  /** Parvis with sites of the demonstration, in a database that stays from one run to the next. */
  showcase(): Promise<Platform>;
  /** A process of `bin/bench/platform` with this environment. */
  serve(script: string, environment: Record<string, string>): Promise<Platform>;
  close(): Promise<void>;
}

export async function openPlatforms(): Promise<Platforms> {
  await build(['server', 'assets']);
  cpSync('public/assets', resolve(FOLDER, 'public/assets'), { recursive: true });
  const cluster = await openCluster(FOLDER, { shared_buffers: aQuarterOfMemory() });
  const running: Platform[] = [];

  async function serve(script: string, environment: Record<string, string>) {
    const platform = await startPlatform(script, { ...baseEnvironment(), ...environment });
    running.push(platform);
    return platform;
  }

  const parvis = (database: string, environment: Record<string, string> = {}) =>
    serve('platform-process.mts', { DATABASE_URL: cluster.urlOf(database), ...environment });

  await cluster.drop(isOfOneRun);
  await cluster.create(EMPTY);
  await (await parvis(EMPTY)).stop();

  return {
    cluster,
    serve,
    folder: FOLDER,
    platform: async (population, environment) =>
      parvis(await filledDatabase(cluster, population), environment),
    async showcase() {
      const database = await showcaseDatabase(cluster);
      return serve('showcase-process.mts', {
        DATABASE_URL: cluster.urlOf(database),
        RUN_JOBS: 'true',
      });
    },
    async close() {
      await Promise.all(running.map((platform) => platform.stop()));
      await cluster.drop(isOfOneRun);
      await cluster.leave();
    },
  };
}

/** What docs/operation/scale.md asks for. */
const aQuarterOfMemory = () => `${Math.floor(totalmem() / 4 / 2 ** 20)}MB`;

const isOfOneRun = (database: string) => database.startsWith('bench_');

/** Name of the database that holds these sites. */
export const databaseOf = ({ sites, newsPerSite }: Population): string =>
  `bench_${sites}x${newsPerSite}`;

async function filledDatabase(cluster: Cluster, population: Population) {
  const name = databaseOf(population);
  if (await cluster.create(name, EMPTY)) await cluster.within(name, fillWith(population));
  return name;
}

/** Made again when the demonstration, a content type or the making of images changed. */
async function showcaseDatabase(cluster: Cluster) {
  const name = `showcase_${fingerprint(SHOWCASE_SOURCES).slice(0, 12)}`;
  await cluster.create(name, EMPTY);
  await cluster.drop((other) => other.startsWith('showcase_') && other !== name);
  return name;
}

const baseEnvironment = () => ({
  ...localSecrets(resolve(FOLDER, 'secrets.json')),
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  PORT: '0',
  PLATFORM_URL: 'http://localhost:1337',
  OPERATOR_ADDRESS: '12 avenue Charles-Pillat, 46000 Cahors',
  DATA_DIR: resolve(FOLDER, 'data'),
  BENCH_PUBLIC: resolve(FOLDER, 'public'),
  RUN_JOBS: 'false',
  SECOND_FACTOR: 'optional',
  STRAPI_TELEMETRY_DISABLED: 'true',
});
