import type { Knex } from 'knex';
import { boundRows, LEFT_ROWS } from './bound-additions';
import { shareAgain } from './share-again';
import { SHARED_TYPES, type SharedType } from './shared-types';

/** SQLSTATE of our own: the body behind a site may not write for those whom a row is for. */
const NOT_REACHED = 'PV001';

/**
 * What goes beyond its own site stands beside the fences, in a table that every scope reads and
 * that triggers alone write, in the transaction of the row that is copied. They refuse what the
 * body behind the site may not write, whoever asks; of what was written when it still might, they
 * copy nothing, nor of a closed site. A change of that table is news to all sites.
 *
 * Of what a site shares and of what it may share, one thing changes at a time, transaction after
 * transaction: a note would else be judged by what the body was while it becomes something else.
 */
const STATEMENTS = `
create table if not exists guide_shared_additions (
  kind text not null, row_id int not null, document_id text not null,
  from_site int not null, from_name text not null, from_body text not null, from_kind text not null,
  reach text not null, reach_code text not null,
  audience text not null, entry text not null, content text not null,
  publish_from timestamptz, publish_until timestamptz, saved_at timestamptz not null,
  primary key (kind, row_id));
create index if not exists guide_shared_additions_entry_idx
  on guide_shared_additions (audience, entry);
create index if not exists guide_shared_additions_from_idx on guide_shared_additions (from_site);

create or replace function guide_take_turn(site int) returns void language sql as
  $$ select pg_advisory_xact_lock(hashtext('guide_shared_additions'), site) $$;

create or replace function guide_may_reach(site int, reach text, code text)
returns boolean language plpgsql stable as $$
begin
  return reach = 'site' or exists (
    select from sites_collectivity_lnk l join collectivities b on b.id = l.collectivity_id
     where l.site_id = site and case reach
       when 'epci' then (b.kind = 'epci' and b.siren = code) or (b.kind = 'centre' and exists (
         select from collectivities c where c.kind = 'commune' and c.epci_siren = code))
       when 'department' then b.kind = 'centre' and exists (
         select from collectivities c where c.kind = 'commune' and c.department_code = code)
       when 'platform' then b.kind = 'centre'
       else false end);
end $$;

create or replace function guide_copy_addition(of_kind text, added jsonb, columns text[])
returns void language plpgsql as $$
declare
  sharer record; for_code text := coalesce(added ->> 'reach_code', '');
begin
  select s.id, s.name, b.name as body, b.kind into sharer
    from sites s join sites_collectivity_lnk l on l.site_id = s.id
    join collectivities b on b.id = l.collectivity_id
   where s.id = (added ->> 'site_key')::int and s.closed_at is null
     and guide_may_reach(s.id, added ->> 'reach', for_code);
  if sharer.id is null then return; end if;
  insert into guide_shared_additions values (
    of_kind, (added ->> 'id')::int, added ->> 'document_id',
    sharer.id, sharer.name, sharer.body, sharer.kind,
    added ->> 'reach', for_code, added ->> 'audience', coalesce(added ->> 'entry', ''),
    (select jsonb_object_agg(key, value) from jsonb_each(added) where key = any (columns)),
    (added ->> 'publish_from')::timestamp at time zone 'UTC',
    (added ->> 'publish_until')::timestamp at time zone 'UTC',
    coalesce((added ->> 'updated_at')::timestamp at time zone 'UTC', now()));
end $$;

create or replace function guide_share_addition() returns trigger language plpgsql as $$
declare
  added jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  was jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  goes_beyond boolean := coalesce(added ->> 'reach', 'site') <> 'site';
begin
  if not goes_beyond and coalesce(was ->> 'reach', 'site') = 'site' then return null; end if;
  perform guide_take_turn(site) from (
    select (was ->> 'site_key')::int as site union select (added ->> 'site_key')::int order by 1
  ) concerned where site is not null;
  delete from guide_shared_additions
   where kind = tg_argv[0] and row_id = (was ->> 'id')::int;
  if not goes_beyond then return null; end if;
  if (was is null or array[was ->> 'reach', was ->> 'reach_code', was ->> 'site_key']
      is distinct from array[added ->> 'reach', added ->> 'reach_code', added ->> 'site_key'])
    and not guide_may_reach(new.site_key, added ->> 'reach', coalesce(added ->> 'reach_code', ''))
  then
    raise exception 'site % may not write for % %', new.site_key, added ->> 'reach',
      added ->> 'reach_code' using errcode = '${NOT_REACHED}';
  end if;
  if tg_argv[1] = 'drafted' and added ->> 'published_at' is null then return null; end if;
  perform guide_copy_addition(tg_argv[0], added, tg_argv[2:]);
  return null;
end $$;

create or replace trigger guide_shared_changed
  after insert or update or delete on guide_shared_additions
  for each row execute function parvis_tell_site_changed('site_key');
`;

const shareRows = ({ kind, table, content, drafted }: SharedType): string => `
create index if not exists ${table}_entry_idx on ${table} (site_key, audience, entry);
create or replace trigger guide_shared after insert or update or delete on ${table}
  for each row execute function guide_share_addition(${[kind, drafted ? 'drafted' : 'whole', ...content].map((one) => `'${one}'`).join(', ')});
`;

/** Once Strapi has made the tables of the types; safe to run at every start. */
export async function ensureAdditions(knex: Knex): Promise<void> {
  await knex.raw(STATEMENTS + LEFT_ROWS);
  for (const type of SHARED_TYPES) await knex.raw(shareRows(type) + boundRows(type));
  await knex.raw(shareAgain(SHARED_TYPES));
}
