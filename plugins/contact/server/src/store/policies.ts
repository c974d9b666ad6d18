import type { Core } from '@strapi/strapi';
import { currentConnection, type Reader } from '#platform';
import { insertDocuments } from '#sites';
import { POLICY } from '../content-types/uids';
import { DEFAULT_RETENTION_MONTHS } from '../domain/retention';

const RETENTION = 'select retention_months as months from contact_policies where site_key = :site';

/** The same, for a page. */
export async function readRetention(reader: Reader, site: number): Promise<number> {
  const [row] = await reader.rows<{ months: number }>(RETENTION, { site });
  return row?.months ?? DEFAULT_RETENTION_MONTHS;
}

/** How many months the site in scope keeps a message once its exchange ended. */
export async function retentionOf(strapi: Core.Strapi): Promise<number> {
  const knex = await currentConnection(strapi);
  const row = (await knex('contact_policies').orderBy('id').first('retention_months')) as
    { retention_months: number } | undefined;
  return row?.retention_months ?? DEFAULT_RETENTION_MONTHS;
}

export async function setRetention(strapi: Core.Strapi, retentionMonths: number): Promise<void> {
  const knex = await currentConnection(strapi);
  const changed = await knex('contact_policies').update({
    retention_months: retentionMonths,
    updated_at: new Date(),
  });
  if (changed === 0) await insertDocuments(strapi, POLICY, [{ retentionMonths }]);
}
