import type { Core } from '@strapi/strapi';
import { platform, type Reader } from '#platform';
import { communeOf, type NameLinking } from '../domain/commune-name';
import { canBeFound, type Reception } from '../domain/reception';
import {
  DEFAULT_MODULES,
  type AuditRow,
  type CollectivityFacts,
  type MediaRow,
  type ModuleName,
  type Office,
  type SiteIdentity,
} from '../domain/site';

const FILE = (field: string) => `
  (select to_json(f) from files f
     join files_related_mph m on m.file_id = f.id
    where m.related_type = 'plugin::sites.site' and m.related_id = s.id and m.field = '${field}'
    order by m."order" limit 1)`;

const LINKED = (table: string, columns: string, order: string) => `
  coalesce((select json_agg(json_build_object(${columns}) order by ${order}) from ${table} x
     join ${table}_office_lnk l on l.${table.replace(/s$/, '')}_id = x.id where l.office_id = o.id), '[]')`;

const OFFICE = `
  json_build_object('documentId', o.document_id, 'name', o.name, 'street', o.street, 'complement', o.complement,
     'postalCode', o.postal_code, 'city', o.city, 'phone', o.phone, 'email', o.email,
     'latitude', o.latitude, 'longitude', o.longitude, 'wheelchairAccess', o.wheelchair_access,
     'serves', o.serves, 'standsAlone', coalesce(o.stands_alone, false),
     'closedOnPublicHolidays', coalesce(o.closed_on_public_holidays, true),
     'slots', ${LINKED('opening_slots', "'weekday', x.weekday, 'opens', x.opens, 'closes', x.closes, 'note', x.note", 'x.weekday, x.opens')},
     'closures', ${LINKED('exceptional_closures', "'from', x.starts_on, 'until', x.ends_on, 'reason', x.reason", 'x.starts_on')})`;

/** A place that serves something else is never the town hall, even where there is no other. */
const TOWN_HALL = `
  (select ${OFFICE} from offices o where o.site_key = s.id and o.serves is null order by o.id limit 1)`;

/** All the others: a second town hall and a library serve nothing else either. */
const RECEPTIONS = `
  (select json_agg(${OFFICE} order by o.name, o.id)
     from offices o where o.site_key = s.id and o.id is distinct from
       (select min(first.id) from offices first where first.site_key = s.id and first.serves is null))`;

const IDENTITY = `
select s.id as key, s.document_id, s.name, s.kind, s.template, s.palette, s.tagline, s.modules::json as modules,
       s.closed_data::json as closed_data, s.guide_in_search_engines,
       s.launched_at, s.closed_at, s.preview_token, s.publication_director, s.data_protection_officer, s.data_protection_email,
       (select h.name from hosts h where h.site_key = s.id
         order by array_position(array['primary', 'platform', 'alias'], h.role::text), h.id limit 1) as primary_host,
       (select to_json(c) from collectivities c
          join sites_collectivity_lnk l on l.collectivity_id = c.id where l.site_id = s.id limit 1) as collectivity,
       ${TOWN_HALL} as office, ${RECEPTIONS} as receptions, ${FILE('banner')} as banner, ${FILE('coatOfArms')} as coat_of_arms,
       (select to_json(a) from accessibility_audits a where a.site_key = s.id
         order by a.audited_on desc, a.id desc limit 1) as accessibility_audit
  from sites s where s.id = :site`;

/**
 * Reads in one statement all that the platform keeps in memory of a site.
 * @param reader reads within a transaction; without it, what is committed
 */
export async function loadIdentity(
  strapi: Core.Strapi,
  site: number,
  reader: Reader = platform(strapi).reader(),
): Promise<SiteIdentity | null> {
  const [row] = await platform(strapi).scope.runInPlatform('site identity', () =>
    reader.rows<IdentityRow>(IDENTITY, { site }),
  );
  return row ? toIdentity(row) : null;
}

interface IdentityRow {
  key: number;
  document_id: string;
  name: string;
  kind: 'mini' | 'full';
  template: string;
  palette: string;
  tagline: string | null;
  modules: ModuleName[] | null;
  closed_data: string[] | null;
  guide_in_search_engines: boolean | null;
  launched_at: Date | null;
  closed_at: Date | null;
  preview_token: string | null;
  publication_director: string | null;
  data_protection_officer: string | null;
  data_protection_email: string | null;
  primary_host: string | null;
  collectivity: CollectivityRow | null;
  office: Office | null;
  receptions: Reception[] | null;
  banner: MediaRow | null;
  coat_of_arms: MediaRow | null;
  accessibility_audit: AuditRow | null;
}

interface CollectivityRow {
  name: string;
  kind: CollectivityFacts['kind'];
  insee: string | null;
  siren: string | null;
  population: number | null;
  postal_codes: string[] | null;
  department_code: string | null;
  department_name: string | null;
  arrondissement: string | null;
  epci_name: string | null;
  epci_siren: string | null;
  linking: NameLinking | null;
}

const toIdentity = (row: IdentityRow): SiteIdentity => ({
  key: row.key,
  documentId: row.document_id,
  name: row.name,
  ...linkingOfSite(row),
  kind: row.kind,
  template: row.template,
  palette: row.palette,
  tagline: row.tagline,
  modules: row.modules ?? DEFAULT_MODULES,
  guideInSearchEngines: row.guide_in_search_engines ?? false,
  closedData: row.closed_data ?? [],
  launchedAt: row.launched_at,
  closedAt: row.closed_at,
  previewToken: row.preview_token,
  publicationDirector: row.publication_director,
  dataProtectionOfficer: row.data_protection_officer,
  dataProtectionEmail: row.data_protection_email,
  primaryHost: row.primary_host ?? '',
  collectivity: row.collectivity && toFacts(row.collectivity),
  office: row.office,
  receptions: (row.receptions ?? []).filter(canBeFound),
  banner: row.banner,
  coatOfArms: row.coat_of_arms,
  accessibilityAudit: row.accessibility_audit,
});

const toFacts = (row: CollectivityRow): CollectivityFacts => ({
  name: row.name,
  kind: row.kind,
  insee: row.insee,
  siren: row.siren,
  population: row.population,
  postalCodes: row.postal_codes ?? [],
  departmentCode: row.department_code,
  departmentName: row.department_name,
  arrondissement: row.arrondissement,
  epciName: row.epci_name,
  epciSiren: row.epci_siren,
  linking: row.linking,
});

/** A site that bears another name than its commune's may join otherwise. */
function linkingOfSite({ name, collectivity }: IdentityRow): Pick<SiteIdentity, 'linking'> {
  const linking = collectivity?.linking;
  if (!linking || communeOf({ name, linking }) !== collectivity.name) return {};
  return { linking };
}
