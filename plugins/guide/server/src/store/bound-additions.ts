import type { SharedType } from './shared-types';

/** SQLSTATE of our own: a site wrote all that may be read together. */
const TOO_MUCH = 'PV002';

/**
 * What a body writes is composed into the pages of others: whoever wrote without end would make
 * them all slow. Beside the fences and within them, and whichever way it is written.
 *
 * Only what makes it more is refused: a site beyond its bound, by what it wrote before there was
 * one, corrects and shortens. Two writers of a site are counted one after the other.
 */
export const boundRows = ({ table, most: { weight, together, count } }: SharedType): string => `
create or replace function guide_bound_${table}() returns trigger language plpgsql as $$
declare
  counted bigint := 0;
begin
  if tg_op = 'DELETE' then
    perform guide_remember_left(${identityOf('old', together)}, ${weight('old')});
    return null;
  elsif tg_op = 'INSERT' then
    counted := guide_take_left(${identityOf('new', together)});
  elsif old.site_key = new.site_key and ${together('old')} = ${together('new')} then
    counted := ${weight('old')};
  end if;
  if ${weight('new')} <= counted then return null; end if;
  perform guide_take_turn(new.site_key);
  if (select sum(${weight('a')}) from ${table} a
       where a.site_key = new.site_key and ${together('a')} = ${together('new')}) > ${count} then
    raise exception 'site % wrote all that may be read together', new.site_key
      using errcode = '${TOO_MUCH}';
  end if;
  return null;
end $$;
create or replace trigger guide_bound after insert or update or delete on ${table}
  for each row execute function guide_bound_${table}();
`;

/** What a row keeps when it is removed and added again. */
const identityOf = (row: string, together: (row: string) => string): string =>
  `concat_ws('/', tg_table_name, ${row}.site_key, ${row}.document_id, ${together(row)}::text)`;

/**
 * Strapi publishes again by removing the published row and adding another of the same document:
 * until the end of the transaction, the one that left says what the one that comes may count.
 */
export const LEFT_ROWS = `
create or replace function guide_remember_left(identity text, weight bigint)
returns void language plpgsql as $$
begin
  if weight = 0 then return; end if;
  perform set_config('guide.left', json_build_array(identity, weight)::text, true);
end $$;

create or replace function guide_take_left(identity text) returns bigint language plpgsql as $$
declare
  gone json := nullif(current_setting('guide.left', true), '');
begin
  if gone ->> 0 is distinct from identity then return 0; end if;
  perform set_config('guide.left', '', true);
  return (gone ->> 1)::bigint;
end $$;
`;
