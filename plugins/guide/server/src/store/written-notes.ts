import type { Reader } from '#platform';
import type { NoteFields, NoteState } from '../../../shared/local-note';
import type { Audience } from '../domain/audience';
import { factsOf } from '../domain/facts';
import { noteState } from '../domain/note-state';
import { placeTitlesOf } from '../domain/places';
import { currentNumber, validIn } from './current-guide';
import { treeIn } from './entry-rows';

/** A note as its site wrote it, and the entry as the guide has it now. */
export interface WrittenNote extends NoteFields {
  readonly documentId: string;
  readonly site: number;
  readonly readHash: string | null;
  readonly savedAt: Date;
  /** Null when the guide has it no more; undefined when there is no guide to look in. */
  readonly entryNow: EntryNow | null | undefined;
  /** As the guide names it now, or as it was named when it was read; null where nobody knows. */
  readonly entryTitle: string | null;
}

export interface EntryNow {
  readonly hash: string;
  /** Titles of its places, by key; of an entry whose note stands at one. */
  readonly places: ReadonlyMap<string, string>;
}

export interface NotesWanted {
  readonly site?: number;
  readonly audience?: Audience;
  readonly entry?: string;
  readonly documentId?: string;
  /** Those only whose entry is not as it was read. */
  readonly changed?: true;
}

const NOTES = `
select n.document_id as "documentId", n.site_key as site, n.audience, n.entry,
       coalesce(n.place, '') as place, n.side, coalesce(n.title, '') as title, n.body,
       n.reach, coalesce(n.reach_code, '') as "reachCode",
       n.publish_from at time zone 'UTC' as "publishFrom",
       n.publish_until at time zone 'UTC' as "publishUntil",
       n.updated_at at time zone 'UTC' as "savedAt", n.read_hash as "readHash",
       c.number is not null as known, e.title as "entryTitle", e.text_hash as hash,
       case when n.place <> '' then e.xml end as xml, case when e.id is null then v.xml end as read
  from local_notes n
  cross join lateral (select ${currentNumber('n.audience')} as number) c
  left join guide_entries e on e.audience = n.audience and e.id = n.entry and ${validIn('e')}
  left join guide_read_versions v
    on v.audience = n.audience and v.id = n.entry and v.hash = n.read_hash
 where (:site::int is null or n.site_key = :site) and (:audience::text is null or n.audience = :audience)
   and (:entry::text is null or n.entry = :entry) and (:document::text is null or n.document_id = :document)
   and (:changed::text is null or (c.number is not null and e.text_hash is distinct from n.read_hash))
 order by n.entry, n.id`;

interface Row extends Omit<NoteFields, 'publishFrom' | 'publishUntil'> {
  readonly documentId: string;
  readonly site: number;
  readonly publishFrom: Date | null;
  readonly publishUntil: Date | null;
  readonly savedAt: Date;
  readonly readHash: string | null;
  readonly known: boolean;
  readonly entryTitle: string | null;
  readonly hash: string | null;
  readonly xml: string | null;
  /** The entry as it was read, when the guide has it no more. */
  readonly read: string | null;
}

/** Of the sites in scope. */
export async function writtenNotes(reader: Reader, wanted: NotesWanted): Promise<WrittenNote[]> {
  const { site = null, audience = null, entry = null, documentId: document = null } = wanted;
  const changed = wanted.changed ? 'changed' : null;
  const rows = await reader.rows<Row>(NOTES, { site, audience, entry, document, changed });
  const placesAt = onceByText();
  return rows.map(({ known, entryTitle, hash, xml, read, publishFrom, publishUntil, ...note }) => ({
    ...note,
    entryTitle: entryTitle ?? (read && factsOf(treeIn(read)).title),
    publishFrom: publishFrom?.toISOString() ?? null,
    publishUntil: publishUntil?.toISOString() ?? null,
    entryNow: !known ? undefined : hash === null ? null : { hash, places: placesAt(hash, xml) },
  }));
}

/** What became of the entry since the note was read again for the last time. */
export const stateOf = ({ entryNow, ...note }: WrittenNote): NoteState =>
  noteState(note, entryNow && { hash: entryNow.hash, places: [...entryNow.places.keys()] });

/** Several notes stand in one entry, which is read once. */
function onceByText() {
  const read = new Map<string, ReadonlyMap<string, string>>();
  return (hash: string, xml: string | null): ReadonlyMap<string, string> => {
    if (xml === null) return NONE;
    const known = read.get(hash) ?? placeTitlesOf(treeIn(xml));
    read.set(hash, known);
    return known;
  };
}

const NONE: ReadonlyMap<string, string> = new Map();
