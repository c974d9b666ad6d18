import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import type StrapiModule from '@strapi/strapi';
import { build, WHOLE_BUILD } from '../../bin/lib/build.mts';
import { localSecrets } from '../../bin/lib/secrets.mts';
import { startMailWeb } from '../../bin/mail-catcher/mail-web.mts';
import { startSmtpCatcher } from '../../bin/mail-catcher/smtp-catcher.mts';
import type {} from './booted.ts';
import { freshDatabase } from './database.mts';

const require = createRequire(import.meta.url);
/** Platforms that run side by side restart and stop their database servers without regard. */
const KEPT = resolve('var/test', process.env['TEST_LANE'] || '1');

interface Options {
  /** A browser may open the administration: it is built when it changed, in a minute. */
  readonly servesAdmin: boolean;
}

/** Builds what changed, makes an empty database and boots the platform, once for all test files. */
export async function bootPlatform({ servesAdmin }: Options): Promise<void> {
  await build(servesAdmin ? WHOLE_BUILD : ['server', 'assets']);
  const database = await freshDatabase(KEPT);
  const port = await freePort();
  const scratch = mkdtempSync(join(tmpdir(), 'parvis-test-'));
  const smtp = await startSmtpCatcher();
  Object.assign(process.env, environment(port, scratch), {
    DATABASE_URL: database.url,
    SMTP_URL: `smtp://127.0.0.1:${smtp.port}`,
    MAIL_FROM: 'Parvis <parvis@cdg46.test>',
  });
  const strapi = await boot(port, scratch, servesAdmin);
  globalThis.parvis = {
    strapi,
    port,
    databaseUrl: database.url,
    adminUrl: database.adminUrl,
    smtp,
    mailPage: await startMailWeb(smtp.mails, [0]),
  };
  globalThis.afterParvis = { database, scratch };
}

const environment = (port: number, scratch: string) => ({
  ...localSecrets(join(KEPT, 'secrets.json')),
  NODE_ENV: 'test',
  HOST: '127.0.0.1',
  PORT: String(port),
  PLATFORM_URL: `http://localhost:${port}`,
  DATA_DIR: join(scratch, 'data'),
  SECOND_FACTOR: 'optional',
  SECURITY_CONTACT: 'securite@cdg46.test',
  OPERATOR_ADDRESS: '12 avenue Charles-Pillat, 46000 Cahors',
  STRAPI_TELEMETRY_DISABLED: 'true',
});

/** CommonJS on purpose: an ES module import would load a second Strapi beside the plugins' one. */
async function boot(port: number, scratch: string, serveAdminPanel: boolean) {
  const { createStrapi } = require('@strapi/strapi') as typeof StrapiModule;
  const strapi = createStrapi({
    appDir: resolve('.'),
    distDir: resolve('dist'),
    serveAdminPanel,
  });
  strapi.dirs.static.public = join(scratch, 'public');
  mkdirSync(join(scratch, 'public/uploads'), { recursive: true });
  mkdirSync(join(scratch, 'data'), { recursive: true });
  symlinkSync(resolve('public/assets'), join(scratch, 'public/assets'));
  await strapi.load();
  strapi.log.level = 'warn';
  strapi.config.set('admin.rateLimit.enabled', false);
  await numberApart(strapi);
  strapi.server.mount();
  await new Promise<void>((listening) => strapi.server.listen(port, '127.0.0.1', listening));
  return strapi;
}

/**
 * Ids of site-owned rows start far from those of accounts, roles and tokens: a test that tries
 * them everywhere meets no bystander.
 */
async function numberApart({ db }: Core.Strapi) {
  await db.connection.raw(`do $$ declare fenced text; begin
    for fenced in select table_name from parvis_fences loop
      perform setval(pg_get_serial_sequence(fenced, 'id'), 900000);
    end loop; end $$`);
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}
