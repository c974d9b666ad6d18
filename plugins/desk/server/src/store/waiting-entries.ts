import type { Core } from '@strapi/strapi';
import { currentConnection } from '#platform';
import type { WaitingKind, WatchedUid } from '../domain/waiting';

/** An entry that waits for somebody. */
export interface WaitingEntry {
  readonly kind: WaitingKind;
  readonly uid: WatchedUid;
  readonly document_id: string;
  readonly title: string;
  readonly site_key: number;
  /** When it was written, begins or ends. */
  readonly at: Date;
  /** Of its kind, in all the types. */
  readonly total: number;
}

/** A draft that the public has not seen, or not since it was changed; what begins; what ends. */
const OF_TYPE = `
select ?::text as uid, d.document_id, d.title, d.site_key, d.updated_at,
       p.id is null or d.updated_at > p.updated_at as unpublished,
       p.publish_from, p.publish_until
  from ?? d left join ?? p on p.document_id = d.document_id and p.published_at is not null
 where d.published_at is null`;

const WAITING = (written: string) => `
with written as (${written}), waiting as (
  select 'drafts' as kind, *, updated_at as at from written where unpublished
  union all
  select 'scheduled', *, publish_from from written where publish_from > now()
  union all
  select 'ending', *, publish_until from written
   where publish_until > now() and publish_until < now() + make_interval(days => ?))
select kind, uid, document_id, title, site_key, at, total from (
  select *, count(*) over (partition by kind)::int as total,
         row_number() over (partition by kind
           order by case kind when 'drafts' then -extract(epoch from at) else extract(epoch from at) end) as rank
    from waiting) ranked
 where rank <= ? order by kind, rank`;

/** The first ones of each kind, in the sites of the scope. */
export async function waitingEntries(
  strapi: Core.Strapi,
  uids: readonly WatchedUid[],
  { days, limit }: { readonly days: number; readonly limit: number },
): Promise<WaitingEntry[]> {
  if (uids.length === 0) return [];
  const tables = uids.flatMap((uid) => {
    const table = strapi.db.metadata.get(uid).tableName;
    return [uid, table, table];
  });
  const knex = await currentConnection(strapi);
  const statement = WAITING(uids.map(() => OF_TYPE).join('\nunion all\n'));
  const { rows } = await knex.raw<{ rows: WaitingEntry[] }>(statement, [...tables, days, limit]);
  return rows;
}
