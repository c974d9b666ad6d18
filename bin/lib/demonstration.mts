import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import type * as Loader from '../../database/seeds/load-demonstration.ts';
import { build, WHOLE_BUILD } from './build.mts';
import { duration, OperatorError, progress, say, step } from './console.mts';
import { DEMO_DIR, DEMO_PORT } from './defaults.mts';
import { rememberDemonstrationPort } from './demonstration-port.mts';
import type * as GuideLoader from '../../database/seeds/load-guide.ts';
import { eraseDemonstration } from './erase-demonstration.mts';
import { requireFreePort } from './listen.mts';
import { newPassword } from './password.mts';
import { catchMails } from './demonstration-mail.mts';
import { demonstrationTable } from './demonstration-table.mts';
import { sharedGuideArchive } from './shared-data.mts';

const require = createRequire(import.meta.url);

/** Builds what is stale, loads what is missing, serves, and says where. */
export async function demonstrate({ reset }: { reset: boolean }): Promise<void> {
  const start = Date.now();
  if (reset) refuseForeignDatabase();
  sayWhereDataStand();
  await requireDemoPort();
  await build(WHOLE_BUILD);
  const { openDemonstration } = await import('./installation.mts');
  const { serve } = await import('./serve.mts');
  if (reset) await step('Effacement de l’ancienne démonstration', eraseDemonstration);
  const mailAddress = await catchMails();
  const installation = await step('Démarrage de PostgreSQL', openDemonstration);
  const passwords = keptPasswords(join(DEMO_DIR, 'passwords.json'));
  const loader = require(resolve('dist/database/seeds/load-demonstration.js')) as typeof Loader;
  const guideLoader = require(resolve('dist/database/seeds/load-guide.js')) as typeof GuideLoader;
  let made: readonly Loader.MadeSiteLine[] = [];
  const prepare = async (strapi: Core.Strapi) => {
    made = await loader.sitesMadeSince(strapi);
    await loader.loadDemonstration(strapi, { now: new Date(), passwordOf: passwords, progress });
    await guideLoader.loadGuide(strapi, sharedGuideArchive());
  };
  await serve(installation, { prepare, quiet: true });
  rememberDemonstrationPort(installation.settings.listen.port);
  say(demonstrationTable(loader, installation.settings.platformUrl, made, passwords));
  if (mailAddress) say(`Courriels envoyés par la démonstration : ${mailAddress}\n`);
  say(`Prêt en ${duration(Date.now() - start)}. Ctrl+C pour arrêter ; les données restent.`);
}

/** Starting over erases what stands in `var/demo`, and nothing that stands elsewhere. */
function refuseForeignDatabase() {
  if (existsSync('.env')) process.loadEnvFile('.env');
  if (!process.env['DATABASE_URL']) return;
  throw new OperatorError(
    `DATABASE_URL désigne une base de données hors de ce dossier : --reset ne l’effacerait pas.
Pour recommencer la démonstration de ce dossier (${DEMO_DIR}), retirez DATABASE_URL de l’environnement ou du fichier .env.
Pour recommencer sur cette base, videz-la vous-même (dropdb, puis createdb), puis lancez « npm run demo » sans --reset.`,
  );
}

/** A directory that is asked for in vain is said. */
function sayWhereDataStand() {
  const asked = process.env['DATA_DIR'];
  if (!asked || resolve(asked) === resolve(DEMO_DIR)) return;
  say(`DATA_DIR ne concerne pas la démonstration : ses données sont dans ${DEMO_DIR}.`);
}

/** Before the long work, rather than after it. */
function requireDemoPort(): Promise<void> {
  const port = Number(process.env['PORT'] || DEMO_PORT);
  return requireFreePort({ host: process.env['HOST'] || '127.0.0.1', port });
}

/** Drawn at random for this installation, and kept beside its data. */
function keptPasswords(file: string): (email: string) => string {
  const kept = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
    : {};
  return (email) => {
    const known = kept[email];
    if (known) return known;
    kept[email] = newPassword();
    writeFileSync(file, JSON.stringify(kept, null, 2), { mode: 0o600 });
    return kept[email];
  };
}
