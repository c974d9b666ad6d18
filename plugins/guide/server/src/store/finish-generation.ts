import type { Knex } from 'knex';
import type { Completion, Opening } from '../actions/guide-shelf';
import type { ImportCounts } from '../domain/import-report';
import { showAssets } from './guide-assets';

interface Context {
  readonly trx: Knex.Transaction;
  readonly opening: Opening;
  readonly completion: Completion;
}

/** One transaction: the generation is seen whole once it commits, and nothing of it before. */
export async function finishGeneration(
  trx: Knex.Transaction,
  opening: Opening,
  completion: Completion,
): Promise<ImportCounts> {
  const context = { trx, opening, completion };
  await dropUnseen(context);
  const changes = await closeReplaced(context);
  await writeRedirects(context);
  await showAssets(trx, opening.audience, completion.assets);
  const textsOn = await dayOfTexts(context);
  await writeGeneration(context, textsOn);
  await eraseFormer(context);
  return {
    ...changes,
    textsOn,
    entries: completion.ids.length,
    redirected: completion.redirects.length,
  };
}

/** Entries of another archive, which an interrupted import left. */
const dropUnseen = ({ trx, opening: { audience, number }, completion: { ids } }: Context) =>
  trx.raw('delete from guide_entries where audience = ? and since = ? and id <> all (?::text[])', [
    audience,
    number,
    [...ids],
  ]);

async function closeReplaced({ trx, opening, completion }: Context) {
  const { audience, number } = opening;
  const { rows: written } = await trx.raw<{ rows: { id: string }[] }>(
    'select id from guide_entries where audience = ? and since = ? order by id',
    [audience, number],
  );
  const { rows: closed } = await trx.raw<{ rows: { id: string; removed: boolean }[] }>(
    `update guide_entries e set until = :number
      where e.audience = :audience and e.until is null and e.since < :number
        and (e.id <> all (:ids::text[]) or exists (
          select from guide_entries n
           where n.audience = e.audience and n.id = e.id and n.since = :number))
     returning e.id, e.id <> all (:ids::text[]) as removed`,
    { audience, number, ids: [...completion.ids] },
  );
  const removed = closed.filter((row) => row.removed).map(({ id }) => id);
  const changed = new Set(closed.filter((row) => !row.removed).map(({ id }) => id));
  return {
    added: written.map(({ id }) => id).filter((id) => !changed.has(id)),
    changed: [...changed].sort(),
    removed: removed.sort(),
  };
}

async function writeRedirects({ trx, opening, completion }: Context) {
  const { audience, number: since } = opening;
  const rows = completion.redirects.map(
    ({ id, audience: to_audience, to: to_id, url: to_url }) => ({
      audience,
      since,
      id,
      to_audience,
      to_id,
      to_url,
    }),
  );
  await trx('guide_redirections').where({ audience, since }).delete();
  if (rows.length > 0) {
    await trx.batchInsert('guide_redirections', rows, 1_000);
  }
}

async function dayOfTexts({ trx, opening, completion }: Context): Promise<string | null> {
  if (completion.textsOn) return completion.textsOn;
  const { rows } = await trx.raw<{ rows: { day: string | null }[] }>(
    `select max(modified_on)::text as day from guide_entries
      where audience = ? and until is null and modified_on <= ?::date`,
    [opening.audience, completion.today],
  );
  return rows[0]?.day ?? null;
}

async function writeGeneration({ trx, opening, completion }: Context, textsOn: string | null) {
  const { audience, number } = opening;
  const { kind, address, file, etag, lastModified } = completion.source;
  const from = { kind, address, file, etag: etag ?? null, last_modified: lastModified ?? null };
  const row = { audience, number, ...from, texts_on: textsOn };
  await trx('guide_generations')
    .insert({ ...row, entries: completion.ids.length })
    .onConflict(['audience', 'number'])
    .merge();
  await trx('guide_generations')
    .where({ audience, number })
    .update({ current_at: trx.raw('now()') });
}

/** The last former version of an entry stays, for whoever wants to see what changed. */
async function eraseFormer({ trx, opening: { audience, number } }: Context) {
  await trx.raw(
    `delete from guide_entries e where e.audience = :audience and e.until <= :number
        and exists (select from guide_entries n where n.audience = e.audience and n.id = e.id
                       and n.since > e.since and n.until is not null)`,
    { audience, number },
  );
  await trx('guide_redirections').where({ audience }).where('since', '<', number).delete();
}
