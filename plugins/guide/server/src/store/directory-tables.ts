import type { Knex } from 'knex';

/**
 * The directory belongs to no site: any scope reads it, the import alone writes it. A counter is
 * found by its number in the row of a commune, when the directory holds a file of that commune;
 * otherwise by the INSEE codes that the counter itself gives. That another directory becomes
 * current is news to every site.
 */
const STATEMENTS = `
create table if not exists directory_generations (
  number int primary key,
  address text not null, file text not null, etag text, last_modified text,
  counters int not null default 0,
  current_at timestamptz);
create table if not exists directory_counters (
  generation int not null, id text not null, pivot text not null,
  communes text[] not null, content text not null,
  primary key (generation, id, pivot));
alter table directory_generations add column if not exists data_on date;
create table if not exists directory_imports (
  id bigint generated always as identity primary key,
  address text not null,
  started_at timestamptz not null, finished_at timestamptz not null,
  outcome text not null, report text not null);
alter table directory_counters add column if not exists number int not null default 0;
drop index if exists directory_counters_number_idx;
create index if not exists directory_counters_pivot_idx
  on directory_counters (generation, pivot, number);
create table if not exists directory_communes (
  generation int not null, insee text not null, counters int[] not null,
  primary key (generation, insee));
create index if not exists directory_counters_communes_idx on directory_counters using gin (communes);
create or replace trigger directory_renewed after update of current_at on directory_generations
  for each row execute function parvis_tell_site_changed('site_key');
`;

/** Safe to run at every start, after the fences. */
export async function ensureDirectoryTables(knex: Knex): Promise<void> {
  await knex.raw(STATEMENTS);
}
