import type { Knex } from 'knex';

/** What Strapi's schemas cannot say; safe to run at every start, after the fences. */
const STATEMENTS = [
  'create unique index if not exists hosts_name_unique on hosts (name)',
  'create unique index if not exists collectivities_insee_unique on collectivities (insee)',
  `create unique index if not exists hosts_one_primary on hosts (site_key) where role = 'primary'`,
  // Not fenced, yet shown on every page: without a \`site_key\`, the notice means any site.
  `create or replace trigger site_changed after insert or update or delete on collectivities
     for each row execute function parvis_tell_site_changed('site_key')`,
];

export async function ensureSiteConstraints(knex: Knex): Promise<void> {
  for (const statement of STATEMENTS) await knex.raw(statement);
}
