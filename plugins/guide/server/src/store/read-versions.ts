import type { Knex } from 'knex';
import type { Audience } from '../domain/audience';
import { IN_GUIDE } from './current-guide';

/** What an entry is recognised by: the SHA-256 of its file, whatever else is stored of it. */
export const hashOfText = (xml: string): string =>
  `encode(sha256(convert_to(${xml}, 'UTF8')), 'hex')`;

/** National texts, as an editor read them when they wrote a note, or read it again. */
const TABLE = `
create table if not exists guide_read_versions (
  audience text not null, id text not null, hash text not null,
  modified_on date, xml text not null,
  primary key (audience, id, hash))`;

export async function ensureReadVersions(knex: Knex): Promise<void> {
  await knex.raw(TABLE);
}

const READ = `
with read as (select e.audience, e.id, ${hashOfText('e.xml')} as hash, e.modified_on, e.xml
  ${IN_GUIDE} and e.id = :id),
kept as (insert into guide_read_versions (audience, id, hash, modified_on, xml)
  select audience, id, hash, modified_on, xml from read on conflict do nothing)
select hash from read`;

/** Keeps the entry as it is now, for whoever will ask what changed; its hash, if there is one. */
export async function keepReadVersion(
  knex: Knex,
  entry: { readonly audience: Audience; readonly id: string },
): Promise<string | null> {
  const { rows } = await knex.raw<{ rows: { hash: string }[] }>(READ, entry);
  return rows[0]?.hash ?? null;
}

/** Versions that no note refers to any more; run it in platform scope. */
export async function eraseUnreadVersions(knex: Knex): Promise<void> {
  await knex.raw(`delete from guide_read_versions v where not exists (
    select from local_notes n
     where n.audience = v.audience and n.entry = v.id and n.read_hash = v.hash)`);
}
