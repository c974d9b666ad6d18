import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { readSettings, type Settings } from '#platform';
import { OperatorError } from './console.mts';
import { DEMO_DIR, DEMO_PORT } from './defaults.mts';
import { demonstrationPort } from './demonstration-port.mts';
import { startEmbeddedPostgres } from './postgres.mts';
import { localSecrets } from './secrets.mts';

/** An installation whose environment is complete and whose database answers. */
export interface OpenInstallation {
  readonly settings: Settings;
  /** Leaves the embedded PostgreSQL, if that is what is used. */
  leave(): Promise<void>;
}

/** Naming one of them says that the operator configures the installation by hand. */
const CONFIGURED_BY = ['DATABASE_URL', 'PLATFORM_URL', 'APP_KEYS', 'ADMIN_JWT_SECRET', 'DATA_DIR'];

/**
 * The installation that the environment describes. Without `DATABASE_URL`, its embedded
 * PostgreSQL is started, or joined.
 * @throws SettingsError naming the variables at fault, before anything is started
 */
export async function openInstallation(): Promise<OpenInstallation> {
  readDotEnv();
  process.env['NODE_ENV'] ??= 'production';
  process.env['STRAPI_TELEMETRY_DISABLED'] ??= 'true';
  const external = process.env['DATABASE_URL'];
  if (external) {
    const settings = readSettings(process.env);
    await requireDatabase(external);
    return { settings, leave: () => Promise.resolve() };
  }
  const { dataDir } = readSettings({ ...process.env, DATABASE_URL: 'postgres://embedded' });
  const database = await startEmbeddedPostgres(dataDir);
  process.env['DATABASE_URL'] = database.url;
  return { settings: readSettings(process.env), leave: database.stop };
}

/** The demonstration's: nothing needs to be configured, its secrets are made on this machine. */
export function openDemonstration(
  port = process.env['PORT'] || DEMO_PORT,
): Promise<OpenInstallation> {
  Object.assign(process.env, localSecrets(join(DEMO_DIR, 'secrets.json')), {
    PORT: port,
    PLATFORM_URL: `http://localhost:${port}`,
    DATA_DIR: DEMO_DIR,
    SECOND_FACTOR: process.env['SECOND_FACTOR'] || 'optional',
    OPERATOR_NAME: 'Centre de gestion du Lot',
    OPERATOR_ADDRESS: '12 avenue Charles-Pillat, 46000 Cahors',
    OPERATOR_URL: `http://centre-de-gestion.localhost:${port}`,
    LOG_FORMAT: process.env['LOG_FORMAT'] || 'text',
    LOG_LEVEL: process.env['LOG_LEVEL'] || 'warn',
  });
  return openInstallation();
}

/**
 * What an operator's command works on: the configured installation, or the demonstration at the
 * addresses where it is, or was last, served.
 */
export function openForOperator(): Promise<OpenInstallation> {
  readDotEnv();
  process.env['RUN_JOBS'] = 'false';
  if (isPlaceOnly()) throw new OperatorError(PLACE_ONLY);
  return isConfigured() ? openInstallation() : openDemonstration(demonstrationPort());
}

export const isConfigured = () => CONFIGURED_BY.some((name) => Boolean(process.env[name]));

/** Where an installation keeps its data, and nothing else of it. */
const isPlaceOnly = () =>
  CONFIGURED_BY.every((name) => Boolean(process.env[name]) === (name === 'DATA_DIR'));

const PLACE_ONLY = `DATA_DIR désigne les données d’une installation, mais rien d’autre ne la décrit : donnez aussi PLATFORM_URL et ses secrets.
Pour travailler sur la démonstration de ce dossier (${DEMO_DIR}), retirez DATA_DIR de l’environnement.`;

/** A wrong address is said in one line, without the password. */
async function requireDatabase(connectionString: string) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    const { host, pathname } = new URL(connectionString);
    throw new OperatorError(
      `DATABASE_URL : la base ${host}${pathname} ne répond pas (${(error as Error).message}).`,
    );
  }
}

function readDotEnv() {
  if (existsSync(resolve('.env'))) process.loadEnvFile('.env');
}
