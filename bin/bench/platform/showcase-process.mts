/** Process of the platform with a few sites of the demonstration, in a database of the bench. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Platform } from '#platform';
import type * as ArtworkCache from '../../../database/seeds/artwork-cache.ts';
import type * as Demo from '../../../database/seeds/demo/index.ts';
import type * as LoadSite from '../../../database/seeds/load-site.ts';
import { createPlatform } from '../../lib/strapi.mts';
import { answerQuestions } from './answer-questions.mts';
import { boot } from './boot.mts';
import { countStatements } from './count-statements.mts';
import { showcaseLabels } from './showcase.mts';

const require = createRequire(import.meta.url);

const statements = countStatements();
const strapi = createPlatform({ servesAdmin: false, quiet: true });
await boot(strapi);
await loadShowcase(strapi);
answerQuestions(strapi, statements);

/** What is there already is left as it is. */
async function loadShowcase(platform: Core.Strapi) {
  const seeds = (name: string): unknown => require(resolve('dist/database/seeds', name));
  const { demoSites, resolveSite } = seeds('demo/index.js') as typeof Demo;
  const { draw, missingDrawings } = seeds('artwork-cache.js') as typeof ArtworkCache;
  const { loadSite } = seeds('load-site.js') as typeof LoadSite;
  const now = new Date();
  const shown = demoSites
    .filter(({ label }) => showcaseLabels.includes(label))
    .map((site) => resolveSite(site, now));
  await draw(await missingDrawings(shown), () => {});
  for (const site of shown) await loadSite(platform, site, now);
  await jobsDone(platform);
}

/** Images are whole once their jobs have made the variants that an upload leaves out. */
async function jobsDone(platform: Core.Strapi) {
  const { jobs } = platform.plugin('platform').service('platform') as Platform;
  for (;;) {
    const { queued, active } = await jobs.counts();
    if (queued + active === 0) return;
    await pause(500);
  }
}
