import type { Knex } from 'knex';
import type { GuideShelf } from '../actions/guide-shelf';
import type { Audience } from '../domain/audience';
import type { EntryRow } from '../import/official-file';
import { finishGeneration } from './finish-generation';
import { putAsset } from './guide-assets';
import { guideFaults } from './guide-faults';
import { afterEveryWriting } from './import-writing';
import { indexWords } from './index-words';

/** Entries are written a generation ahead of the one that visitors read. */
export function createGuideShelf(knex: () => Knex): GuideShelf {
  return {
    open: (audience) => open(knex(), audience),
    put: (opening, rows) => put(knex(), opening.audience, opening.number, rows),
    putAsset: (opening, asset) => putAsset(knex(), opening.audience, asset),
    faults: (opening) => guideFaults(knex(), opening),
    index: ({ audience }) => indexWords(knex(), audience),
    finish: (opening, completion) =>
      knex().transaction((trx) => finishGeneration(trx, opening, completion)),
  };
}

async function open(knex: Knex, audience: Audience) {
  await afterEveryWriting(knex);
  const { number, kind } = await currentOf(knex, audience);
  const rows = await knex<{ audience: string; id: string; hash: string; since: number }>(
    'guide_entries',
  )
    .where({ audience })
    .whereNull('until')
    .orderBy('since')
    .select('id', 'hash', 'since');
  const current = rows.filter(({ since }) => since <= number);
  return {
    audience,
    number: number + 1,
    replaces: kind,
    current: new Set(current.map(({ id }) => id)),
    // What an interrupted import left comes last, and counts.
    hashes: new Map(rows.map(({ id, hash }) => [id, hash])),
  };
}

async function currentOf(knex: Knex, audience: Audience) {
  const row = await knex('guide_generations')
    .where({ audience })
    .whereNotNull('current_at')
    .orderBy('number', 'desc')
    .first<{ number: number; kind: 'archive' | 'examples' } | undefined>('number', 'kind');
  return row ?? { number: 0, kind: null };
}

async function put(knex: Knex, audience: Audience, since: number, rows: readonly EntryRow[]) {
  await knex('guide_entries')
    .insert(rows.map((row) => columnsOf(row, audience, since)))
    .onConflict(['audience', 'id', 'since'])
    .merge();
}

const columnsOf = ({ facts, ...row }: EntryRow, audience: Audience, since: number) => ({
  audience,
  since,
  id: facts.id,
  hash: row.hash,
  file: row.file,
  type: facts.type,
  title: facts.title,
  description: facts.description,
  subject: facts.subject,
  modified_on: facts.modifiedOn,
  important_change_on: facts.importantChangeOn,
  official_url: facts.officialUrl,
  trail: JSON.stringify(facts.trail),
  terms: JSON.stringify(row.terms),
  links: row.links,
  unknown: row.unknown,
  xml: row.xml,
  search: null,
});
