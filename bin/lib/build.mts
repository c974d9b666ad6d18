import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { OperatorError, step } from './console.mts';
import { fingerprint } from './fingerprint.mts';

const require = createRequire(import.meta.url);

/** A part of the build: done again only when its sources changed or its result is missing. */
interface Part {
  readonly title: string;
  readonly sources: readonly string[];
  readonly result: string;
  readonly make: () => Promise<void>;
}

const STAMPS = 'dist/.stamps.json';
const DEPENDENCIES = ['package-lock.json'];

const PARTS = {
  server: {
    title: 'Compilation du serveur',
    sources: [
      ...DEPENDENCIES,
      'package.json',
      'tsconfig.json',
      '{config,database,types}/**/*.{ts,tsx,json}',
      'src/*.ts',
      'plugins/*/{server,shared}/**/*.{ts,tsx,json}',
    ],
    result: 'dist/config/server.js',
    make: compileServer,
  },
  assets: {
    title: 'Polices, cartes et images du site public',
    sources: [...DEPENDENCIES, 'plugins/*/islands/**/*', 'plugins/web/server/src/design/*.ts'],
    result: 'public/assets/manifest.json',
    make: assembleAssets,
  },
  admin: {
    title: 'Construction de l’administration (une minute environ)',
    sources: [
      ...DEPENDENCIES,
      'config/{admin,plugins}.ts',
      'src/admin/**/*',
      'plugins/*/{admin,shared}/**/*',
      'plugins/*/package.json',
    ],
    result: 'dist/build/index.html',
    make: buildAdmin,
  },
} satisfies Record<string, Part>;

export type PartName = keyof typeof PARTS;

/**
 * Brings what is compiled up to date with the sources.
 * @returns titles of the parts that had to be made
 */
export async function build(names: readonly PartName[]): Promise<string[]> {
  const made: string[] = [];
  for (const name of names) {
    const part: Part = PARTS[name];
    const current = fingerprint(part.sources);
    if (existsSync(part.result) && readStamps()[name] === current) continue;
    writeStamp(name, '');
    await step(part.title, part.make);
    writeStamp(name, current);
    made.push(part.title);
  }
  return made;
}

export const WHOLE_BUILD: readonly PartName[] = ['server', 'assets', 'admin'];

function readStamps(): Partial<Record<PartName, string>> {
  return existsSync(STAMPS) ? (JSON.parse(readFileSync(STAMPS, 'utf8')) as object) : {};
}

function writeStamp(name: PartName, stamp: string) {
  mkdirSync(dirname(STAMPS), { recursive: true });
  writeFileSync(STAMPS, JSON.stringify({ ...readStamps(), [name]: stamp }, null, 2));
}

async function compileServer() {
  await run(['node_modules/typescript/bin/tsc', '-p', '.'], process.env);
  mkdirSync('dist/database/migrations', { recursive: true }); // or Strapi makes it where it may not write
  for (const file of globSync('dist/{config,database,src,plugins}/**/*.js')) {
    if (!hasSource(file)) rmSync(file);
  }
}

/** What a deleted source left would be loaded still. */
function hasSource(compiled: string): boolean {
  const source = compiled.replace(/^dist[\\/]/, '').replace(/\.js$/, '');
  return ['.ts', '.tsx'].some((ending) => existsSync(source + ending));
}

async function assembleAssets() {
  const { assembleAssets: assemble } = require(
    resolve('dist/plugins/web/server/src/design/assets.js'),
  ) as { assembleAssets(folder: string): Promise<unknown> };
  rmSync('public/assets', { recursive: true, force: true });
  await assemble('public/assets');
}

/** The configuration is read, not used: the same build serves every installation. */
const ANY = 'only-for-the-build-of-the-admin';
const CONFIGURATION = {
  DATABASE_URL: 'postgres://build@127.0.0.1/build',
  PLATFORM_URL: 'http://localhost',
  APP_KEYS: `${ANY},${ANY}`,
  ADMIN_JWT_SECRET: ANY,
  API_TOKEN_SALT: ANY,
  TRANSFER_TOKEN_SALT: ANY,
  ENCRYPTION_KEY: ANY,
  JWT_SECRET: ANY,
  PRIVATE_FILES_KEY: Buffer.alloc(32).toString('base64'),
};

async function buildAdmin() {
  await run(['node_modules/@strapi/strapi/bin/strapi.js', 'build'], {
    ...process.env,
    ...CONFIGURATION,
    NODE_ENV: 'production',
    STRAPI_TELEMETRY_DISABLED: 'true',
  });
}

/** Runs a program of the project; what it says is shown only when it fails. */
function run(args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    child.once('error', failed);
    child.once('close', (code) => {
      if (code === 0) done();
      else failed(new OperatorError(Buffer.concat(said).toString()));
    });
  });
}
