import type { Knex } from 'knex';
import type { Audience } from '../domain/audience';
import type { Validators } from '../import/download';
import { HASH_START } from '../import/official-file';

/**
 * None when the guide in place came from elsewhere, or is stored as we did formerly: the archive
 * must then be brought whole.
 */
export const knownValidators =
  (knex: () => Knex) =>
  async (audience: Audience, address: string): Promise<Validators> => {
    const { rows } = await knex().raw<{ rows: Row[] }>(KNOWN, { audience, start: HASH_START });
    const [row] = rows;
    if (row?.address !== address || row.isFormerShape) return {};
    return { etag: row.etag ?? undefined, lastModified: row.lastModified ?? undefined };
  };

const KNOWN = `
select g.address, g.etag, g.last_modified as "lastModified",
       exists (select from guide_entries e
                where e.audience = g.audience and e.since <= g.number and e.until is null
                  and not starts_with(e.hash, :start)) as "isFormerShape"
  from guide_generations g
 where g.audience = :audience and g.current_at is not null
 order by g.number desc limit 1`;

interface Row {
  readonly address: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly isFormerShape: boolean;
}
