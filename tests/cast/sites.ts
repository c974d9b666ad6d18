import { platform } from '#platform';
import { strapi } from '../harness/booted';
import type { CastCommune } from './communes';

/** A site of the platform under test. */
export interface CastSite {
  readonly key: number;
  readonly documentId: string;
  readonly commune: CastCommune;
  /** Its host name, without the port. */
  readonly host: string;
}

/** Runs a test's own preparation or check with everything in sight. */
export const inPlatform = <T>(work: () => PromiseLike<T>): Promise<T> =>
  platform(strapi).scope.runInPlatform('test', work);

export const inSite = <T>(site: { readonly key: number }, work: () => PromiseLike<T>): Promise<T> =>
  platform(strapi).scope.runInSite(site.key, work);

/** The commune's site, launched, as it was made the first time a test asked for it. */
export async function siteOf(commune: CastCommune): Promise<CastSite> {
  return inPlatform(async () => {
    const { insee, name, label } = commune;
    const host = `${label}.localhost`;
    const known = await strapi.db.query('plugin::sites.host').findOne({ where: { name: host } });
    const row = known
      ? await siteRow(known.siteKey)
      : await launchedSite(host, name, { name, insee, kind: 'commune' });
    return { key: Number(row.id), documentId: row.documentId, commune, host };
  });
}

/** A test that tries everything may have closed it. */
async function siteRow(key: number) {
  const sites = strapi.db.query('plugin::sites.site');
  const row = await sites.findOne({ where: { id: key } });
  if (row.closedAt === null) return row;
  const reopened = await sites.update({ where: { id: key }, data: { closedAt: null } });
  platform(strapi).siteChanges.tell(key);
  return reopened;
}

/** A site that is open to the public, and the body that holds it. */
export async function launchedSite(host: string, name: string, body: object) {
  const collectivity = await strapi.db.query('plugin::sites.collectivity').create({ data: body });
  const site = await strapi.db.query('plugin::sites.site').create({
    data: {
      name,
      kind: 'mini',
      template: 'causse',
      palette: 'pierre',
      launchedAt: new Date(),
      collectivity: collectivity.id,
    },
  });
  await strapi.db
    .query('plugin::sites.host')
    .create({ data: { name: host, role: 'primary', siteKey: site.id } });
  return site;
}
