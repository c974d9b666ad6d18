import type { Core } from '@strapi/strapi';
import { platform } from '#platform';
import { web } from '#web';
import { createGuideDesk } from './http/guide-desk';
import { guideResource } from './http/guide-resource';
import { guideRoutes } from './http/guide-routes';
import {
  guideMenu,
  guideSearch,
  guideSiteMapFile,
  ownEntriesMap,
  waysIn,
} from './http/guide-contributions';
import { importFirstGuide } from './jobs/import-first-guide';
import { importOfficialDirectory } from './jobs/import-official-directory';
import { importOfficialGuides } from './jobs/import-official-guides';
import { tellEditors } from './jobs/tell-editors';
import { watchAdditions } from './watch-additions';
import { watchOwnEntries } from './watch-own-entries';
import { watchGuide } from './watch-guide';

export async function register({ strapi }: { strapi: Core.Strapi }) {
  const { api, routes, contributors } = web(strapi);
  const desk = createGuideDesk(strapi);
  routes.add(...guideRoutes(strapi, desk));
  api.add(guideResource(desk));
  contributors.menu.push(guideMenu(desk));
  contributors.siteMap.push(waysIn(desk), ownEntriesMap);
  contributors.siteMapFiles.push(guideSiteMapFile);
  contributors.search.push(guideSearch(desk));
  watchGuide(strapi);
  watchAdditions(strapi);
  watchOwnEntries(strapi);
  await platform(strapi).jobs.define(importOfficialGuides(strapi));
  await platform(strapi).jobs.define(importOfficialDirectory(strapi));
  await platform(strapi).jobs.define(importFirstGuide(strapi));
  await platform(strapi).jobs.define(tellEditors(strapi));
}
