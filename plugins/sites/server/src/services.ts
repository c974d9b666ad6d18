import type { Core } from '@strapi/strapi';
import { platform, systemClock } from '#platform';
import { createAccount } from './actions/create-account';
import { keepOfficeHours } from './actions/keep-office-hours';
import { launchSite } from './actions/launch-site';
import { createPeopleDesk } from './people-desk';
import { compulsoryParts } from './domain/compulsory-parts';
import { createLaunchRequirements } from './domain/launch-requirement';
import { createBeforeWriting } from './http/before-writing';
import { createSiteParts } from './domain/site-parts';
import type { PublicData } from './domain/public-data';
import type { TemplateChoice } from './domain/template-choices';
import { createSiteBirths } from './site-births';
import { createAccounts } from './store/accounts';
import { createLaunches } from './store/launches';
import { createOffices } from './store/offices';
import { openDataDirectory } from './store/open-data';
import { createSiteDirectory } from './store/site-directory';
import { createSiteList } from './store/site-list';
import { createViewingDesk } from './viewing-desk';

/** The sites plugin's front counter. */
export type Sites = ReturnType<typeof createSites>;

export function createSites({ strapi }: { strapi: Core.Strapi }) {
  const { operator } = platform(strapi).settings;
  const openData = openDataDirectory();
  const onSiteCreated = createSiteParts();
  const templates = declared<TemplateChoice>();
  const list = createSiteList(strapi);
  const people = createPeopleDesk(strapi);
  const launchRequirements = createLaunchRequirements(...compulsoryParts(operator.address));
  return {
    directory: createSiteDirectory(strapi),
    openData,
    list,
    /** Templates that a site may take; the web plugin declares its own. */
    templates,
    /** What programs read of a site; the web plugin declares what the public API shows. */
    publicData: declared<PublicData>(),
    /** What a request of the administration does before its transaction begins. */
    beforeWriting: createBeforeWriting(),
    onSiteCreated,
    ...createSiteBirths(strapi, {
      openData,
      templates: templates.all,
      parts: onSiteCreated,
      people,
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
    /** When an office is open, the whole of it at once. */
    keepOfficeHours: keepOfficeHours({ offices: createOffices(strapi) }),
    people,
    viewing: createViewingDesk(strapi),
    createAccount: createAccount({ accounts: createAccounts(strapi), sites: list }),
  };
}

/** What other plugins declare when they are registered. */
function declared<Choice>() {
  const choices: Choice[] = [];
  return {
    add: (...more: Choice[]) => void choices.push(...more),
    all: (): readonly Choice[] => choices,
  };
}

export const sites = (strapi: Core.Strapi): Sites => strapi.plugin('sites').service('sites');
