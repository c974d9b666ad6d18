import type { Core } from '@strapi/strapi';
import { platform, systemClock } from '#platform';
import { createAccount } from './actions/create-account';
import { createSite } from './actions/create-site';
import { launchSite } from './actions/launch-site';
import { createPeopleDesk } from './people-desk';
import { compulsoryParts } from './domain/compulsory-parts';
import { createLaunchRequirements } from './domain/launch-requirement';
import { createSiteParts } from './domain/site-parts';
import type { TemplateChoice } from './domain/template-choices';
import { createAccounts } from './store/accounts';
import { createLaunches } from './store/launches';
import { createNewSites } from './store/new-sites';
import { openDataDirectory } from './store/open-data';
import { createSiteDirectory } from './store/site-directory';
import { createSiteList } from './store/site-list';

/** The sites plugin's front counter. */
export type Sites = ReturnType<typeof createSites>;

export function createSites({ strapi }: { strapi: Core.Strapi }) {
  const { platformDomain, operator } = platform(strapi).settings;
  const openData = openDataDirectory();
  const onSiteCreated = createSiteParts();
  const templates: TemplateChoice[] = [];
  const list = createSiteList(strapi);
  const launchRequirements = createLaunchRequirements(...compulsoryParts(operator.address));
  return {
    directory: createSiteDirectory(strapi),
    openData,
    list,
    /** Templates that a site may take; the web plugin declares its own. */
    templates: {
      add: (...choices: TemplateChoice[]) => void templates.push(...choices),
      all: (): readonly TemplateChoice[] => templates,
    },
    onSiteCreated,
    createSite: createSite({
      openData,
      templates: () => templates,
      newSites: createNewSites(strapi),
      platformDomain,
      complete: onSiteCreated.complete,
    }),
    /** After many writes at once: lets PostgreSQL see how many rows it has now. */
    async settle() {
      await strapi.db.connection.raw('analyze');
    },
    launchRequirements,
    launchSite: launchSite({
      launches: createLaunches(strapi),
      requirements: launchRequirements,
      clock: systemClock,
    }),
    people: createPeopleDesk(strapi),
    createAccount: createAccount({ accounts: createAccounts(strapi), sites: list }),
  };
}

export const sites = (strapi: Core.Strapi): Sites => strapi.plugin('sites').service('sites');
