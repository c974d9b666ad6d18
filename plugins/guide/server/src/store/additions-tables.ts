import type { Knex } from 'knex';

/** A content type whose rows may go beyond their own site, and what of them does. */
export interface SharedType {
  readonly kind: string;
  readonly table: string;
  /** Columns that pages show; nothing else leaves the site. */
  readonly content: readonly string[];
  /** Has drafts, which no page shows and which never leave the site. */
  readonly drafted?: true;
}

/** One type more is one line more. */
export const SHARED_TYPES: readonly SharedType[] = [
  { kind: 'note', table: 'local_notes', content: ['place', 'side', 'title', 'body'] },
  { kind: 'service', table: 'local_services', content: ['service', 'label', 'href', 'reason'] },
  {
    kind: 'own-entry',
    table: 'guide_own_entries',
    content: ['audience', 'slug', 'title', 'summary', 'body'],
    drafted: true,
  },
];

/** A condition on `a`, a row of the type. */
export const shownOf = ({ drafted }: SharedType): string =>
  drafted ? 'a.published_at is not null' : 'true';

/**
 * What goes beyond its own site stands beside the fences, in a table that every scope reads and
 * that a trigger alone writes, in the transaction of the row that it copies. The trigger refuses
 * what the body behind the site may not write, whoever asks. A change of it is news to all sites.
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

create or replace function guide_share_addition() returns trigger language plpgsql as $$
declare
  added jsonb; sharer record;
begin
  if tg_op <> 'INSERT' then
    delete from guide_shared_additions where kind = tg_argv[0] and row_id = old.id;
  end if;
  if tg_op = 'DELETE' then return null; end if;
  added := to_jsonb(new);
  if coalesce(added ->> 'reach', 'site') = 'site' then return null; end if;
  if tg_argv[1] = 'drafted' and added ->> 'published_at' is null then return null; end if;
  if not guide_may_reach(new.site_key, added ->> 'reach', coalesce(added ->> 'reach_code', '')) then
    raise exception 'site % may not write for % %', new.site_key, added ->> 'reach',
      added ->> 'reach_code' using errcode = 'insufficient_privilege';
  end if;
  select s.name, b.name as body, b.kind into sharer
    from sites s join sites_collectivity_lnk l on l.site_id = s.id
    join collectivities b on b.id = l.collectivity_id where s.id = new.site_key;
  insert into guide_shared_additions values (
    tg_argv[0], new.id, new.document_id, new.site_key, sharer.name, sharer.body, sharer.kind,
    added ->> 'reach', coalesce(added ->> 'reach_code', ''),
    added ->> 'audience', coalesce(added ->> 'entry', ''),
    (select jsonb_object_agg(key, value) from jsonb_each(added) where key = any (tg_argv[2:])),
    (added ->> 'publish_from')::timestamp at time zone 'UTC',
    (added ->> 'publish_until')::timestamp at time zone 'UTC',
    coalesce((added ->> 'updated_at')::timestamp at time zone 'UTC', now()));
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
  await knex.raw(STATEMENTS);
  for (const type of SHARED_TYPES) await knex.raw(shareRows(type));
}
