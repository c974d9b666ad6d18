import type { Reader } from '#platform';
import type { ServiceFields } from '../../../shared/local-service';
import type { Audience } from '../domain/audience';
import { currentNumber, validIn } from './current-guide';

/** A service as its site replaced or hid it, with the titles that the guide gives now. */
export interface WrittenService extends ServiceFields {
  readonly documentId: string;
  readonly savedAt: Date;
  readonly serviceTitle: string | null;
  readonly entryTitle: string | null;
}

const titleOf = (id: string) => `(select e.title from guide_entries e
    where e.audience = s.audience and e.id = ${id} and ${validIn('e')})`;

const SERVICES = `
select s.document_id as "documentId", s.audience, s.service, nullif(s.entry, '') as entry,
       nullif(s.label, '') as label, nullif(s.href, '') as href, nullif(s.reason, '') as reason,
       s.reach, coalesce(s.reach_code, '') as "reachCode",
       s.publish_from at time zone 'UTC' as "publishFrom",
       s.publish_until at time zone 'UTC' as "publishUntil",
       s.updated_at at time zone 'UTC' as "savedAt",
       ${titleOf('s.service')} as "serviceTitle", ${titleOf('s.entry')} as "entryTitle"
  from local_services s
  cross join lateral (select ${currentNumber('s.audience')} as number) c
 where s.site_key = :site and (:document::text is null or s.document_id = :document)
   and (:entry::text is null or (s.audience = :audience and (s.entry = :entry
     or (coalesce(s.entry, '') = '' and s.service = any (string_to_array(:leads, '|'))))))
 order by s.service, s.id`;

interface Row extends Omit<WrittenService, 'publishFrom' | 'publishUntil'> {
  readonly publishFrom: Date | null;
  readonly publishUntil: Date | null;
}

interface ServicesWanted {
  readonly site: number;
  readonly documentId?: string | null;
  /** Those only that are for this entry, or for a service that it leads to. */
  readonly on?: {
    readonly audience: Audience;
    readonly id: string;
    readonly services: readonly { readonly id: string }[];
  };
}

export async function writtenServices(
  reader: Reader,
  { site, documentId: document = null, on }: ServicesWanted,
): Promise<WrittenService[]> {
  const entry = on?.id ?? null;
  const leads = on?.services.map(({ id }) => id).join('|') ?? null;
  const audience = on?.audience ?? null;
  const rows = await reader.rows<Row>(SERVICES, { site, document, audience, entry, leads });
  return rows.map(({ publishFrom, publishUntil, ...service }) => ({
    ...service,
    publishFrom: publishFrom?.toISOString() ?? null,
    publishUntil: publishUntil?.toISOString() ?? null,
  }));
}
