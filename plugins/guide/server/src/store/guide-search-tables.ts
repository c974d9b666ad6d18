import type { Knex } from 'knex';

/** French without its accents, for the search. */
const STATEMENTS = `
create extension if not exists unaccent;
create extension if not exists pg_trgm;
do $$ begin
  if not exists (select from pg_ts_config where cfgname = 'parvis_french') then
    create text search configuration parvis_french (copy = french);
    alter text search configuration parvis_french
      alter mapping for hword, hword_part, word with unaccent, french_stem;
  end if;
end $$;
alter table guide_entries add column if not exists words text not null default '';
alter table guide_entries add column if not exists search tsvector;
-- Empty until the entry was indexed: what its title calls it, in roots of words.
alter table guide_entries add column if not exists names text[] not null default '{}';
alter table guide_entries add column if not exists parts text[] not null default '{}';
-- How many entries lead to it.
alter table guide_entries add column if not exists cited int not null default 0;
create index if not exists guide_entries_search_idx on guide_entries using gin (search);
create index if not exists guide_entries_unindexed_idx on guide_entries (audience)
  where search is null;
`;

/** PostgreSQL takes « l’identité » for one word, unless its apostrophe is a space. */
export const apart = (text: string): string => `translate(${text}, '’', ' ')`;

/** The roots of a text, in its order: « cart identit » for « La carte d’identité ». */
export const rootsOf = (text: string): string => `(
  select coalesce(string_agg(w.lexeme, ' ' order by w.place), '')
    from (select t.lexeme, unnest(t.positions) as place
            from unnest(to_tsvector('parvis_french', ${apart(text)})) t) w)`;

/** After the tables of the guide, which it completes; safe to run at every start. */
export async function ensureGuideSearch(knex: Knex): Promise<void> {
  await knex.raw(STATEMENTS);
}
