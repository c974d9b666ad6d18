import { collectivityWords, ofDepartment } from '#sites';
import type { Knex } from 'knex';
import type { Body, Territories } from '../domain/reach';

interface Row {
  readonly kind: Body['kind'];
  readonly name: string;
  readonly siren: string | null;
}

/** The body behind a site; null for a site without one. */
export async function bodyOfSite(knex: Knex, site: number): Promise<Body | null> {
  const row = (await knex('collectivities')
    .join('sites_collectivity_lnk as l', 'l.collectivity_id', 'collectivities.id')
    .where('l.site_id', site)
    .first('collectivities.kind', 'collectivities.name', 'collectivities.siren')) as
    Row | undefined;
  if (!row) return null;
  return { kind: row.kind, siren: row.siren, of: ofBody(row) };
}

const TERRITORIES = `
select 'department' as kind, department_code as code, null as name from collectivities
 where kind = 'commune' and department_code is not null group by department_code
union all
select 'epci', epci_siren, max(epci_name) from collectivities
 where kind = 'commune' and epci_siren is not null group by epci_siren
 order by kind, name, code`;

interface TerritoryRow {
  readonly kind: 'department' | 'epci';
  readonly code: string;
  readonly name: string | null;
}

/** Departments and EPCIs of the communes that the platform knows. */
export async function territoriesAtWork(knex: Knex): Promise<Territories> {
  const { rows } = await knex.raw<{ rows: TerritoryRow[] }>(TERRITORIES);
  const ofKind = (kind: TerritoryRow['kind']) => rows.filter((row) => row.kind === kind);
  return {
    departments: ofKind('department').map(({ code }) => ({
      code,
      of: ofDepartment(code) ?? `de ${code}`,
    })),
    epcis: ofKind('epci').map(({ code, name }) => ({
      code,
      of: ofBody({ name: name ?? code, kind: 'epci' }),
    })),
  };
}

const ofBody = ({ name, kind }: Pick<Row, 'name' | 'kind'>): string =>
  kind === 'commune' ? `de ${name}` : collectivityWords({ name, collectivity: { name, kind } }).of;
