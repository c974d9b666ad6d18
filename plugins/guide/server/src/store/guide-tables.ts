import type { Knex } from 'knex';

/**
 * The guide belongs to no site: any scope reads it, the import alone writes it. A row of
 * `guide_entries` is valid from the generation `since` until the generation `until`. That a
 * generation becomes current is news to every site.
 */
const STATEMENTS = `
create table if not exists guide_generations (
  audience text not null, number int not null,
  kind text not null, address text not null, file text not null,
  etag text, last_modified text,
  texts_on date, entries int not null default 0,
  current_at timestamptz,
  primary key (audience, number));
-- Its texts were compressed at first: they are imported again.
do $$ begin
  if exists (select from information_schema.columns
              where table_name = 'guide_entries' and column_name = 'content') then
    drop table guide_entries;
    delete from guide_generations;
  end if;
end $$;
create table if not exists guide_entries (
  audience text not null, id text not null, since int not null, until int,
  hash text not null, file text not null,
  type text not null, title text not null, description text not null, subject text not null,
  modified_on date, important_change_on date, official_url text,
  trail text not null, terms text not null, links text[] not null, unknown text[] not null,
  xml text not null,
  primary key (audience, id, since));
create index if not exists guide_entries_type_idx on guide_entries (audience, type, title);
create table if not exists guide_redirections (
  audience text not null, id text not null, since int not null,
  to_audience text, to_id text, to_url text,
  primary key (audience, id, since));
create table if not exists guide_imports (
  id bigint generated always as identity primary key,
  audience text not null, address text not null,
  started_at timestamptz not null, finished_at timestamptz not null,
  outcome text not null, report text not null);
create index if not exists guide_imports_audience_idx on guide_imports (audience, id desc);
create table if not exists guide_assets (
  audience text not null, name text not null, hash text not null,
  type text not null, bytes bytea not null, shown boolean not null default false,
  primary key (audience, name, hash));
create or replace trigger guide_renewed after update of current_at on guide_generations
  for each row execute function parvis_tell_site_changed('site_key');
alter table guide_entries alter column xml set storage external;
-- Editors recognise a text by it, whatever else is stored: its SHA-256. Lists of notes compare it.
alter table guide_entries add column if not exists text_hash text not null generated always as
  (encode(sha256(decode(replace(xml, '\\', '\\\\'), 'escape')), 'hex')) stored;
`;

/** Safe to run at every start, after the fences. */
export async function ensureGuideTables(knex: Knex): Promise<void> {
  await knex.raw(STATEMENTS);
}
