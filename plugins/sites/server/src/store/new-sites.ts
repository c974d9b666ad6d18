import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { currentActor, platform } from '#platform';
import type { NewSites, SiteDraft } from '../actions/create-site';
import type { CreatedSite, KnownSite, Party } from '../domain/new-site';
import { factsOf } from '../domain/site-to-be';
import { insertDocuments, linkRows } from './insert-documents';

const REASON = 'site:create';

const SITE = 'plugin::sites.site';
const HOST = 'plugin::sites.host';
const OFFICE = 'plugin::sites.office';
const COLLECTIVITY = 'plugin::sites.collectivity';

/** The sites of the database as creation sees them: everything, in platform scope. */
export function createNewSites(strapi: Core.Strapi): NewSites {
  const { scope } = platform(strapi);
  const inTransaction = async <T>(query: (trx: Knex.Transaction) => Promise<T>): Promise<T> =>
    await strapi.db.transaction(({ trx }) => query(trx as Knex.Transaction));

  return {
    oneAtATime: (work) =>
      scope.runInPlatform(REASON, () =>
        inTransaction(async (trx) => {
          await trx.raw(`select pg_advisory_xact_lock(hashtext('parvis_${REASON}'))`);
          return work();
        }),
      ),
    siteOf: (party) => inTransaction((trx) => siteOf(trx, party)),
    takenHosts: (names) =>
      inTransaction(async (trx) => {
        const rows: { name: string }[] = await trx('hosts').whereIn('name', names).select('name');
        return new Set(rows.map(({ name }) => name));
      }),
    async add(draft, complete) {
      const collectivity = await ensureCollectivity(strapi, draft.party);
      const site = await addSite(strapi, draft, collectivity);
      await scope.runInPlatform(REASON, () => furnish(strapi, draft, site, complete), site.key);
      return site;
    },
  };
}

/** By official code; a centre without SIREN by its name. */
const identityOf = ({ kind, insee, siren, legalName }: Party) => ({
  kind,
  ...(insee ? { insee } : siren ? { siren } : { name: legalName }),
});

/** First who, then what: the fence hides from the planner how few sites a join will find. */
async function siteOf(trx: Knex.Transaction, party: Party): Promise<KnownSite | null> {
  const link = (await trx('collectivities')
    .join('sites_collectivity_lnk as l', 'l.collectivity_id', 'collectivities.id')
    .where(identityOf(party))
    .first({ key: 'l.site_id' })) as { key: number } | undefined;
  if (!link) return null;
  const site = (await trx('sites').where({ id: link.key }).first('name')) as { name: string };
  const host = (await trx('hosts')
    .where({ site_key: link.key })
    .orderByRaw(`role = 'primary' desc, id`)
    .first('name')) as { name: string } | undefined;
  return { key: link.key, name: site.name, primaryHost: host?.name ?? '' };
}

/** Row id of the legal body, which may be known without having a site. */
async function ensureCollectivity(strapi: Core.Strapi, party: Party): Promise<number> {
  const known = await strapi.db.query(COLLECTIVITY).findOne({
    select: ['id'],
    where: identityOf(party),
  });
  if (known) return Number(known.id);
  const [created] = await insertDocuments(strapi, COLLECTIVITY, [
    {
      ...factsOf(party),
      epciMembers: party.epci?.members.length ?? null,
    },
  ]);
  return created?.id ?? 0;
}

async function addSite(
  strapi: Core.Strapi,
  draft: SiteDraft,
  collectivity: number,
): Promise<CreatedSite> {
  const { name, kind, template, palette, modules, party } = draft;
  const previewToken = randomBytes(24).toString('base64url');
  const [site] = await insertDocuments(strapi, SITE, [
    { name, kind, template, palette, modules, previewToken },
  ]);
  if (!site) throw new Error('The site was not inserted');
  await linkRows(strapi, SITE, 'collectivity', [[site.id, collectivity]]);
  const primaryHost = draft.hosts[0]?.name ?? '';
  const { id: key, documentId } = site;
  return { key, documentId, name, kind, template, palette, primaryHost, party };
}

/** What belongs to the site: written in its scope. */
async function furnish(
  strapi: Core.Strapi,
  draft: SiteDraft,
  site: CreatedSite,
  complete: (site: CreatedSite) => Promise<void>,
) {
  await insertDocuments(strapi, HOST, draft.hosts);
  await insertDocuments(strapi, OFFICE, [{ ...draft.party.office, closedOnPublicHolidays: true }]);
  await complete(site);
  await platform(strapi).journal.record({
    action: 'created',
    subject: SITE,
    documentId: site.documentId,
    label: site.name,
    ...currentActor(strapi),
  });
}
