import type { SharedType } from './shared-types';

/** SQLSTATE of our own: a site wrote all that may be read together. */
const TOO_MUCH = 'PV002';

/**
 * What a body writes is composed into the pages of others: whoever wrote without end would make
 * them all slow. Beside the fences and within them, and whichever way it is written.
 */
export const boundRows = ({ table, most: { of, within, count } }: SharedType): string => `
create or replace function guide_bound_${table}() returns trigger language plpgsql as $$
begin
  if (select ${of} from ${table} a where a.site_key = new.site_key and ${within}) > ${count} then
    raise exception 'site % wrote all that may be read together', new.site_key
      using errcode = '${TOO_MUCH}';
  end if;
  return null;
end $$;
create or replace trigger guide_bound after insert or update on ${table}
  for each row execute function guide_bound_${table}();
`;
