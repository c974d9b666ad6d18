import type { Core } from '@strapi/strapi';
import { documentsOf, expectOk, platform } from '#platform';
import { sites, type SiteOrder } from '#sites';
import type { ResolvedSite } from './demo';
import { loadDocuments } from './load-documents';
import { openLibrary } from './load-media';
import { loadOwnEntries } from './load-own-entries';
import { loadMessages } from './load-messages';
import { loadNews } from './load-news';
import { loadPages } from './load-pages';
import { loadLists, loadOffice, loadReceptions } from './load-town-hall';

const DEPARTMENT = '46';

/** One site with all that it shows, launched, in one transaction; false when it was there. */
export async function loadSite(
  strapi: Core.Strapi,
  site: ResolvedSite,
  now: Date,
): Promise<boolean> {
  return await strapi.db.transaction(async () => {
    const creation = expectOk(await sites(strapi).createSite(orderOf(site)));
    if (creation.outcome === 'already-there') return false;
    const { key, documentId } = creation.site;
    await platform(strapi).scope.runInSite(key, () => furnish(strapi, site, documentId, now));
    expectOk(await sites(strapi).launchSite(key));
    return true;
  });
}

const orderOf = (site: ResolvedSite): SiteOrder => ({
  collectivity: collectivityOf(site),
  template: site.template,
  palette: site.palette,
  label: site.label,
  name: site.name,
  kind: site.kind,
});

function collectivityOf({ collectivity, office }: ResolvedSite): SiteOrder['collectivity'] {
  if (collectivity.kind === 'commune') return { insee: collectivity.insee };
  if (collectivity.kind === 'epci') return { siren: collectivity.siren };
  const { postalCode, city } = office;
  return { centre: { name: collectivity.name, department: DEPARTMENT, postalCode, city } };
}

async function furnish(strapi: Core.Strapi, site: ResolvedSite, documentId: string, now: Date) {
  const library = openLibrary(strapi);
  const [leader] = site.council;
  const data = {
    tagline: site.tagline,
    banner: await library.addBanner(site.banner),
    coatOfArms: await library.addArms(site),
    publicationDirector: leader ? `${leader.firstName} ${leader.lastName}` : null,
    dataProtectionOfficer: 'Centre de gestion du Lot',
    dataProtectionEmail: 'dpo@centre-de-gestion.example',
  };
  await documentsOf(strapi, 'plugin::sites.site').update({ documentId, data: data });
  await loadOffice(strapi, site);
  await loadReceptions(strapi, site);
  await loadLists(strapi, site);
  await loadPages(strapi, site, library);
  const files = await loadDocuments(strapi, site, library);
  await loadOwnEntries(strapi, site);
  await loadNews(strapi, site, library, files);
  await loadMessages(strapi, site, now);
}
