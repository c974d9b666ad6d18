import type { Knex } from 'knex';
import type { Audience } from '../domain/audience';
import type { Validators } from '../import/download';

/** None when the guide in place came from elsewhere: the archive must then be brought whole. */
export const knownValidators =
  (knex: () => Knex) =>
  async (audience: Audience, address: string): Promise<Validators> => {
    const row = await knex()('guide_generations')
      .where({ audience })
      .whereNotNull('current_at')
      .orderBy('number', 'desc')
      .first<Row | undefined>('address', 'etag', 'last_modified');
    if (row?.address !== address) return {};
    return { etag: row.etag ?? undefined, lastModified: row.last_modified ?? undefined };
  };

interface Row {
  readonly address: string;
  readonly etag: string | null;
  readonly last_modified: string | null;
}
