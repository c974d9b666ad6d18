import type { Reader } from '#platform';
import type { Knex } from 'knex';
import type { Audience } from '../domain/audience';
import type { GuideEntry } from '../domain/tree';
import { currentNumber, IN_GUIDE, validIn } from './current-guide';
import { treeIn } from './entry-rows';

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
with read as (select e.audience, e.id, e.text_hash as hash, e.modified_on, e.xml
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

const SHOWN = `
with read as (select e.audience, e.id, e.text_hash as hash, e.modified_on, e.xml
  from guide_entries e where e.audience = :audience and e.id = :id
   and e.text_hash = :hash limit 1),
kept as (insert into guide_read_versions (audience, id, hash, modified_on, xml)
  select audience, id, hash, modified_on, xml from read on conflict do nothing)
select hash from read union select hash from guide_read_versions
 where audience = :audience and id = :id and hash = :hash`;

/** Keeps the text that an editor says to have read, be it the latest or not; null when unknown. */
export async function keepShownVersion(
  knex: Knex,
  shown: { readonly audience: Audience; readonly id: string; readonly hash: string },
): Promise<string | null> {
  const { rows } = await knex.raw<{ rows: { hash: string }[] }>(SHOWN, shown);
  return rows[0]?.hash ?? null;
}

/** What the entry is recognised by now; null when the guide has it not. */
export async function hashOfEntry(
  reader: Reader,
  entry: { readonly audience: Audience; readonly id: string },
): Promise<string | null> {
  const [row] = await reader.rows<{ hash: string }>(
    `select e.text_hash as hash ${IN_GUIDE} and e.id = :id`,
    entry,
  );
  return row?.hash ?? null;
}

/** Versions that no note refers to any more; run it in platform scope. */
export async function eraseUnreadVersions(knex: Knex): Promise<void> {
  await knex.raw(`delete from guide_read_versions v where not exists (
    select from local_notes n
     where n.audience = v.audience and n.entry = v.id and n.read_hash = v.hash)`);
}

const VERSIONS = `
select v.xml as before, v.modified_on::text as "beforeOn", e.xml as after,
       e.modified_on::text as "afterOn"
  from (select ${currentNumber(':audience')} as number) c
  left join guide_entries e on e.audience = :audience and e.id = :id and ${validIn('e')}
  left join guide_read_versions v
    on v.audience = :audience and v.id = :id and v.hash = :hash`;

/** A text of an entry, and the day that it tells. */
export interface EntryText {
  readonly tree: GuideEntry;
  readonly modifiedOn: string | null;
}

/** An entry as an editor read it, and as it is; null where there is no such text. */
export async function textsOfEntry(
  reader: Reader,
  read: { readonly audience: Audience; readonly id: string; readonly hash: string | null },
): Promise<{ before: EntryText | null; after: EntryText | null }> {
  type Row = Record<'before' | 'beforeOn' | 'after' | 'afterOn', string | null>;
  const [row] = await reader.rows<Row>(VERSIONS, read);
  return {
    before: textIn(row?.before, row?.beforeOn),
    after: textIn(row?.after, row?.afterOn),
  };
}

const textIn = (xml: string | null = null, modifiedOn: string | null = null): EntryText | null =>
  xml === null ? null : { tree: treeIn(xml), modifiedOn };
