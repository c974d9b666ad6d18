import type { Core } from '@strapi/strapi';
import { describeScreens } from '#platform';
import { screens } from './content-types/screens';
import { ensureAdditions } from './store/additions-tables';
import { ensureOwnEntryIndexes } from './store/own-entry-indexes';
import { prepareGuide } from './store/prepare-guide';
import { ensureReadVersions } from './store/read-versions';
import { ensureToldChanges } from './store/told-changes';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }) {
  const knex = strapi.db.connection;
  await prepareGuide(knex);
  await ensureReadVersions(knex);
  await ensureToldChanges(knex);
  await ensureAdditions(knex);
  await ensureOwnEntryIndexes(knex);
  await describeScreens(strapi, screens);
}
