import { platform } from '#platform';
import { inPlatform, launchedSite, type CastSite } from '../cast';
import { strapi } from '../harness/booted';

/** Bodies of our own: no other test file has sites of theirs. */
interface BodyOrder {
  readonly name: string;
  readonly label: string;
  readonly kind: 'commune' | 'epci' | 'centre';
  readonly legalName?: string;
  readonly departmentCode?: string;
  readonly siren?: string;
  readonly epciSiren?: string;
  readonly epciName?: string;
}

const VALLEE = '900000046';
const IN_VALLEY = { epciSiren: VALLEE, epciName: 'Communauté de communes de la Vallée' };

/** Whom a note may be for. */
export const EPCI = { reach: 'epci', reachCode: VALLEE };
export const LOT = { reach: 'department', reachCode: '46' };
export const ALL = { reach: 'platform', reachCode: '' };
export const HERE = { reach: 'site', reachCode: '' };

/** A commune of the valley, another outside of it, one of another department, and those above. */
const BODIES = {
  member: {
    name: 'Bellecombe',
    label: 'g-bellecombe',
    kind: 'commune',
    departmentCode: '46',
    ...IN_VALLEY,
  },
  neighbour: {
    name: 'Rocheneuve',
    label: 'g-rocheneuve',
    kind: 'commune',
    departmentCode: '46',
    epciSiren: '900000047',
    epciName: 'Communauté de communes du Plateau',
  },
  elsewhere: { name: 'Aubazat', label: 'g-aubazat', kind: 'commune', departmentCode: '19' },
  epci: {
    name: 'La Vallée',
    label: 'g-vallee',
    kind: 'epci',
    legalName: 'Communauté de communes de la Vallée',
    departmentCode: '46',
    siren: VALLEE,
  },
  centre: {
    name: 'Centre de gestion',
    label: 'g-centre',
    kind: 'centre',
    legalName: 'Centre de gestion du Lot',
    departmentCode: '46',
  },
} as const satisfies Record<string, BodyOrder>;

export type BodyName = keyof typeof BODIES;
export type Territory = Readonly<Record<BodyName, CastSite>>;

export async function territory(): Promise<Territory> {
  const sites: [string, CastSite][] = [];
  for (const [name, body] of Object.entries(BODIES)) sites.push([name, await siteOfBody(body)]);
  platform(strapi).siteChanges.tell(null);
  return Object.fromEntries(sites) as unknown as Territory;
}

const siteOfBody = ({ name, label, legalName = name, ...facts }: BodyOrder): Promise<CastSite> =>
  inPlatform(async () => {
    const host = `${label}.localhost`;
    const known = await strapi.db.query('plugin::sites.host').findOne({ where: { name: host } });
    const row = known
      ? await strapi.db.query('plugin::sites.site').findOne({ where: { id: known.siteKey } })
      : await launchedSite(host, name, { ...facts, name: legalName });
    const commune = { insee: '', name, label };
    return { key: Number(row.id), documentId: row.documentId, commune, host };
  });

/** Additions of all sites, what is left of them beside the fences, and the pages that show them. */
export async function forgetAdditions(): Promise<void> {
  await inPlatform(async () => {
    await strapi.db.connection('local_notes').delete();
    await strapi.db.connection('local_services').delete();
    await strapi.db.connection('guide_read_versions').delete();
  });
  platform(strapi).siteChanges.tell(null);
}
