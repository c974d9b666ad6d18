import type { Core } from '@strapi/strapi';
import { references } from '#platform';
import { sites } from '#sites';
import { reservedSlugs, web } from '#web';
import { createDefaultPages } from './store/create-default-pages';
import { beginWithDefaultPages } from './http/beginning-pages';
import { contactPage } from './http/contact-page';
import { hoursPage } from './http/hours-page';
import { proceduresPage } from './http/procedures-page';
import { pageFallback } from './http/page-fallback';
import { pageResource } from './http/page-resource';
import { pageSiteMap } from './http/page-site-map';
import { pagesInMenu } from './http/pages-in-menu';
import { publishedAddresses } from './store/page-addresses';
import { keepHomeUp } from './writing/keep-home-up';
import { guardPlacement } from './writing/guard-placement';

const NOTHING: ReadonlySet<string> = new Set();

export function register({ strapi }: { strapi: Core.Strapi }) {
  const { api, routes, contributors, watchWriting } = web(strapi);
  routes.addFallback(pageFallback(strapi));
  api.add(pageResource);
  contributors.menu.push({ place: 'pages', read: pagesInMenu });
  contributors.hoursPage = hoursPage;
  contributors.contactPage = contactPage;
  contributors.proceduresPage = proceduresPage;
  contributors.siteBeginnings.push(beginWithDefaultPages);
  contributors.siteMap.push({ read: pageSiteMap });
  watchWriting({
    uid: 'plugin::pages.page',
    richText: ['body'],
    reserved: ({ kind, parent }) =>
      (kind ?? 'standard') === 'standard' && references(parent).length === 0
        ? reservedSlugs
        : NOTHING,
    addresses: (knex, { site }) => publishedAddresses(knex, site),
  });
  guardPlacement(strapi);
  keepHomeUp(strapi);
  sites(strapi).onSiteCreated.add('pages', createDefaultPages(strapi));
}
