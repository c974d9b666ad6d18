import type { Knex } from 'knex';

/** What Strapi's schemas cannot say; safe to run at every start, after the fences. */
const STATEMENTS = [
  'create unique index if not exists hosts_name_unique on hosts (name)',
  'create unique index if not exists collectivities_insee_unique on collectivities (insee)',
  `create unique index if not exists hosts_one_primary on hosts (site_key) where role = 'primary'`,
];

export async function ensureSiteConstraints(knex: Knex): Promise<void> {
  for (const statement of STATEMENTS) await knex.raw(statement);
}
