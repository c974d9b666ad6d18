import type { Knex } from 'knex';

/** The site that a commune has already. */
export interface SiteOfCommune {
  readonly insee: string;
  readonly key: number;
  readonly name: string;
  readonly host: string | null;
}

/** Run it in platform scope. */
export const sitesOfCommunes = (
  knex: Knex,
  communes: readonly string[],
): Promise<SiteOfCommune[]> =>
  knex('collectivities as c')
    .join('sites_collectivity_lnk as l', 'l.collectivity_id', 'c.id')
    .join('sites as s', 's.id', 'l.site_id')
    .leftJoin('hosts as h', (on) => on.on('h.site_key', 's.id').onVal('h.role', 'primary'))
    .where('c.kind', 'commune')
    .whereIn('c.insee', communes)
    .select({ insee: 'c.insee', key: 's.id', name: 's.name', host: 'h.name' }) as Promise<
    SiteOfCommune[]
  >;

/** Codes of the departments where the platform has collectivities: its communes are looked for there first. */
export async function departmentsAtWork(knex: Knex): Promise<Set<string>> {
  const rows: { code: string }[] = await knex('collectivities')
    .whereNotNull('department_code')
    .distinct({ code: 'department_code' });
  return new Set(rows.map(({ code }) => code));
}
