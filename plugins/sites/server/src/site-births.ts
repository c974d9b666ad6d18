import type { Core } from '@strapi/strapi';
import { platform } from '#platform';
import { createSite } from './actions/create-site';
import { setUpSite } from './actions/set-up-site';
import type { SiteParts } from './domain/site-parts';
import type { TemplateChoice } from './domain/template-choices';
import type { createPeopleDesk } from './people-desk';
import { siteToBe } from './queries/site-to-be';
import { createGroundwork } from './store/groundwork';
import { createNewSites } from './store/new-sites';
import type { CommuneDirectory } from './store/open-data';

interface Deps {
  readonly openData: CommuneDirectory;
  readonly templates: () => readonly TemplateChoice[];
  readonly parts: SiteParts;
  readonly people: ReturnType<typeof createPeopleDesk>;
}

/** How a site comes into the world: seen before, created alone, or set up with its people. */
export function createSiteBirths(
  strapi: Core.Strapi,
  { openData, templates, parts, people }: Deps,
) {
  const { platformDomain } = platform(strapi).settings;
  const newSites = createNewSites(strapi);
  const { complete } = parts;
  const create = createSite({ openData, templates, newSites, platformDomain, complete });
  return {
    createSite: create,
    /** A site and those who are invited to it, in one transaction. */
    setUpSite: setUpSite({
      groundwork: createGroundwork(strapi),
      createSite: create,
      giveRole: people.give,
      keep: people.keep,
    }),
    siteToBe: siteToBe({ openData, templates, platformDomain }),
  };
}
