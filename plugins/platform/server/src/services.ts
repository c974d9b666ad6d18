import type { Core } from '@strapi/strapi';
import type { Settings } from './domain/settings';
import { createJobs } from './jobs/pg-boss-jobs';
import type { Schedule } from './jobs/schedule';
import { createJournal } from './journal/journal';
import { createSiteNames } from './journal/site-names';
import { createTitles } from './journal/titles';
import { createMailService } from './mail/mail-service';
import { createReader } from './reading/reader';
import { openReadingPool } from './reading/reading-pool';
import { openPrivateFiles } from './private-files/open-private-files';
import { createSiteChanges } from './notices/site-changes';
import { createWatched } from './operation/watched';
import * as scope from './scope/scope';
import { systemClock } from './domain';
import { createFailureMemory } from './sign-in/failure-memory';
import { createSecondFactor } from './sign-in/second-factor/second-factor';
import { createTellOwner } from './sign-in/second-factor/tell-owner';
import { createSignInGate } from './sign-in/sign-in-gate';
import { createOutageWatch } from './start/outage-watch';
import { createStartTurn } from './start/start-turn';
import { createSpamDefence } from './spam-defence/spam-defence';
import { createSpamMemory } from './spam-defence/spam-memory';

/** The platform plugin's front counter. */
export type Platform = ReturnType<typeof createPlatform>;

export function createPlatform({ strapi }: { strapi: Core.Strapi }) {
  const settings = strapi.config.get<Settings>('parvis');
  const connectionString = settings.database.url;
  const readingPool = openReadingPool({
    connectionString,
    max: Math.ceil(settings.database.poolSize / 2),
    onError: (error) => strapi.log.error(`reading: ${error.message}`),
  });
  const jobs = createJobs({
    strapi,
    connectionString,
    schedules: strapi.config.get<Schedule[]>('schedules', []),
    runs: settings.runsJobs,
  });
  const siteNames = createSiteNames();
  const secret = settings.secrets.encryptionKey;
  const spamMemory = createSpamMemory(strapi);
  const mail = createMailService({ strapi, settings, jobs, siteNames });
  const journal = createJournal(strapi);
  return {
    settings,
    scope,
    jobs,
    privateFiles: openPrivateFiles(strapi, jobs, settings),
    mail,
    journal,
    siteNames,
    /** What the operator's page says of other plugins. */
    watched: createWatched(),
    titles: createTitles(),
    readingPool,
    /** For one answer. */
    reader: () => createReader(readingPool),
    siteChanges: createSiteChanges(strapi, connectionString),
    startTurn: createStartTurn(connectionString, (line) => strapi.log.info(line)),
    outageWatch: createOutageWatch(strapi),
    spam: createSpamDefence({ secret, memory: spamMemory }),
    signIn: createSignInGate({
      secret,
      memory: createFailureMemory(strapi),
      salt: (day) => spamMemory.salt(day),
      clock: systemClock,
    }),
    secondFactor: createSecondFactor({
      strapi,
      settings,
      tellOwner: createTellOwner({ strapi, journal, mail }),
    }),
  };
}

export const platform = (strapi: Core.Strapi): Platform =>
  strapi.plugin('platform').service('platform');
