import type { Addition, Sharer } from '../domain/addition';
import type { Standpoint } from '../domain/standpoint';
import { SHARED_TYPES, shownOf, type SharedType } from './shared-types';

/**
 * What a site adds to the guide itself, and what bodies above it share with it: rows of
 * `AdditionRow`, for the values of `standingAt`.
 * @param kinds of `SHARED_TYPES`
 * @param which a condition on `a.audience`, `a.entry`…
 */
export const additionsHere = (kinds: readonly string[], which: string): string =>
  [
    ...SHARED_TYPES.filter(({ kind }) => kinds.includes(kind)).map((type) => ownRows(type, which)),
    sharedRows(kinds, which),
  ].join('\nunion all');

/** What the site keeps for itself; the rest of its own is read as that of any other. */
const ownRows = (type: SharedType, which: string) => `
select '${type.kind}' as kind, a.document_id as "documentId", a.reach, '' as "reachCode",
       null::json as "from", coalesce(a.entry, '') as entry,
       json_build_object(${type.content.map((one) => `'${one}', a.${one}`).join(', ')}) as content,
       a.publish_from at time zone 'UTC' as "publishFrom",
       a.publish_until at time zone 'UTC' as "publishUntil",
       a.updated_at at time zone 'UTC' as "savedAt"
  from ${type.table} a
 where a.site_key = :site and a.reach = 'site' and ${shownOf(type)} and ${which}`;

const sharedRows = (kinds: readonly string[], which: string) => `
select a.kind, a.document_id, a.reach, a.reach_code,
       json_build_object('site', a.from_site, 'kind', a.from_kind, 'name', a.from_name, 'body', a.from_body),
       a.entry, a.content::json, a.publish_from, a.publish_until, a.saved_at
  from guide_shared_additions a
 where a.kind in (${kinds.map((kind) => `'${kind}'`).join(', ')}) and ${which}
   and (a.reach = 'platform' or (a.reach = 'department' and a.reach_code = :department)
     or (a.reach = 'epci' and a.reach_code = :epci))`;

/** The columns above, as they come. */
export interface AdditionRow extends Addition<string, Readonly<Record<string, string | null>>> {
  readonly from: Sharer | null;
}

/** Values of a statement that holds `additionsHere`. */
export const standingAt = (site: number, { department, epci }: Standpoint) => ({
  site,
  department,
  epci,
});

/** As one value of a row: a list. */
export const additionsList = (kinds: readonly string[], which: string): string =>
  `(select coalesce(json_agg(added), '[]') from (${additionsHere(kinds, which)}) added)`;

/** What concerns the entry `:id`, and services wherever they stand. */
export const ABOUT_ENTRY = `a.audience = :audience
   and (a.entry is null or a.entry in ('', :id))`;
