import type { Core } from '@strapi/strapi';
import { parisDate, platform } from '#platform';
import { collectivityWords, siteOrigin, type SiteIdentity } from '#sites';
import { contactPathOf, longDate } from '#web';
import type { Desk } from '../domain/letters';
import { retentionOf } from '../store/policies';

/** The town hall of the site in scope, as its letters name it. */
export async function deskOf(strapi: Core.Strapi, site: SiteIdentity): Promise<Desk> {
  const { platformUrl } = platform(strapi).settings;
  const origin = siteOrigin(platformUrl, site.primaryHost);
  const path = await contactPathOf(strapi, site);
  return {
    name: site.office?.name ?? site.name,
    to: collectivityWords(site).toInFull,
    phone: site.office?.phone ?? null,
    email: site.office?.email ?? null,
    origin,
    contact: path && `${origin}${path}`,
    inbox: `${platformUrl}/admin/plugins/messages/:id?site=${site.key}`,
    retentionMonths: await retentionOf(strapi),
  };
}

/** « 22 novembre 2026 », in the legal time of metropolitan France. */
export const dayOf = (instant: Date): string => longDate(parisDate(instant));
