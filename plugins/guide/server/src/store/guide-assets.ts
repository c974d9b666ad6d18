import type { Knex } from 'knex';
import type { Reader } from '#platform';
import type { Audience } from '../domain/audience';
import type { Asset } from '../domain/asset';

/** Kept until the generation that brings it is shown. */
export async function putAsset(knex: Knex, audience: Audience, asset: Asset): Promise<void> {
  await knex('guide_assets')
    .insert({ audience, ...asset })
    .onConflict(['audience', 'name', 'hash'])
    .ignore();
}

/**
 * From now on entries show those, and no other. An archive that brings none leaves them in place:
 * those of the DILA name their images without holding them.
 */
export async function showAssets(
  trx: Knex,
  audience: Audience,
  brought: ReadonlyMap<string, string>,
): Promise<void> {
  if (brought.size > 0) {
    const named = [...brought].map(([name, hash]) => `${hash} ${name}`);
    await trx('guide_assets')
      .where({ audience })
      .update({ shown: trx.raw(`hash || ' ' || name = any (?::text[])`, [named]) });
  }
  await trx('guide_assets').where({ audience, shown: false }).delete();
}

/** The hash of each image and document that entries show, by name. */
export async function shownAssets(
  reader: Reader,
  audience: Audience,
): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.rows<{ name: string; hash: string }>(
    'select name, hash from guide_assets where audience = :audience and shown',
    { audience },
  );
  return new Map(rows.map(({ name, hash }) => [name, hash]));
}

export async function assetAt(
  reader: Reader,
  hash: string,
  name: string,
): Promise<Pick<Asset, 'type' | 'bytes'> | null> {
  const [row] = await reader.rows<Pick<Asset, 'type' | 'bytes'>>(
    'select type, bytes from guide_assets where hash = :hash and name = :name and shown limit 1',
    { hash, name },
  );
  return row ?? null;
}
