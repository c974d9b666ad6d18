import type { Knex } from 'knex';
import type { FencedTable } from '../fence/site-owned';

export const JOURNAL_FENCE: FencedTable = { table: 'journal_entries', column: 'site_key' };

/** The journal can be added to and read, never rewritten: the table refuses it by itself. */
const STATEMENTS = `
create table if not exists journal_entries (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  site_key int not null,
  action text not null,
  subject text not null,
  document_id text,
  label text,
  actor_id int,
  actor_name text not null,
  request_id text
);
create index if not exists journal_entries_site_idx on journal_entries (site_key, id desc);
create index if not exists journal_entries_document_idx on journal_entries (document_id, id desc);
create or replace function parvis_refuse_rewriting() returns trigger language plpgsql as
  $$ begin raise exception 'the journal is append-only'; end $$;
drop trigger if exists append_only on journal_entries;
create trigger append_only before update or delete or truncate on journal_entries
  for each statement execute function parvis_refuse_rewriting();
`;

export async function ensureJournalTable(knex: Knex): Promise<void> {
  await knex.raw(STATEMENTS);
}
