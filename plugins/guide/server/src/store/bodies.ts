import type { Knex } from 'knex';
import type { Body, Territories, Territory } from '../domain/reach';

/** The body behind a site; null for a site without one. */
export async function bodyOfSite(knex: Knex, site: number): Promise<Body | null> {
  const row = (await knex('collectivities')
    .join('sites_collectivity_lnk as l', 'l.collectivity_id', 'collectivities.id')
    .where('l.site_id', site)
    .first('collectivities.kind', 'collectivities.name', 'collectivities.siren')) as
    Body | undefined;
  return row ?? null;
}

const TERRITORIES = `
select 'department' as kind, department_code as code, null as name from collectivities
 where kind = 'commune' and department_code is not null group by department_code
union all
select 'epci', epci_siren, max(epci_name) from collectivities
 where kind = 'commune' and epci_siren is not null group by epci_siren
 order by kind, name, code`;

interface TerritoryRow extends Territory {
  readonly kind: 'department' | 'epci';
}

/** Departments and EPCIs of the communes that the platform knows. */
export async function territoriesAtWork(knex: Knex): Promise<Territories> {
  const { rows } = await knex.raw<{ rows: TerritoryRow[] }>(TERRITORIES);
  const ofKind = (kind: TerritoryRow['kind']): Territory[] =>
    rows.filter((row) => row.kind === kind).map(({ code, name }) => ({ code, name }));
  return { departments: ofKind('department'), epcis: ofKind('epci') };
}
