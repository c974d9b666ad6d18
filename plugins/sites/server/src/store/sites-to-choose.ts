import type { Knex } from 'knex';
import { placeSlug } from '../domain/host-label';

/** A site as the switcher of the administration lists it. */
export interface SiteToChoose {
  readonly key: number;
  readonly name: string;
  readonly host: string | null;
  readonly launched: boolean;
}

interface Row {
  readonly id: number;
  readonly name: string;
  readonly host: string | null;
  readonly launched_at: Date | null;
}

/** Open sites in the order of their names; run it in platform scope. */
export async function sitesToChoose(
  knex: Knex,
  wanted: {
    /** Every site when absent. */
    readonly keys?: readonly number[] | undefined;
    /** Words of a name or of an address, accents or not. */
    readonly words?: string | undefined;
    readonly limit: number;
  },
): Promise<{ sites: SiteToChoose[]; total: number }> {
  const matching = knex('sites')
    .leftJoin('hosts', (join) =>
      join.on('hosts.site_key', 'sites.id').andOnVal('hosts.role', 'primary'),
    )
    .whereNull('sites.closed_at');
  if (wanted.keys) void matching.whereIn('sites.id', wanted.keys);
  if (wanted.words) void matching.where((either) => whereNamed(either, wanted.words ?? ''));
  const [counted] = (await matching.clone().count('sites.id as total')) as { total: string }[];
  const rows: Row[] = await matching
    .orderByRaw('sites.name collate "und-x-icu", sites.id')
    .limit(wanted.limit)
    .select('sites.id', 'sites.name', 'sites.launched_at', { host: 'hosts.name' });
  return { sites: rows.map(toSite), total: Number(counted?.total ?? 0) };
}

function whereNamed(query: Knex.QueryBuilder, words: string) {
  const slug = placeSlug(words);
  void query.whereILike('sites.name', `%${words.replace(/[\\%_]/g, '\\$&')}%`);
  if (slug) void query.orWhereLike('hosts.name', `%${slug}%`);
}

const toSite = (row: Row): SiteToChoose => ({
  key: row.id,
  name: row.name,
  host: row.host,
  launched: row.launched_at !== null,
});
