import type { Knex } from 'knex';
import type { Validators } from '../import/download';
import type {
  DirectoryShelf,
  DirectorySource,
  NumberedService,
  ServedBy,
} from '../actions/directory-shelf';

/** A directory is written beside the one that pages read, then takes its place at once. */
export function createDirectoryShelf(knex: () => Knex): DirectoryShelf {
  return {
    async open() {
      const current = await currentOf(knex());
      // What an interrupted import left.
      await erase(knex(), '>', current.number);
      return { number: current.number + 1, replaces: current.counters };
    },
    put: (number, services) => put(knex(), number, services),
    finish: (number, source) => knex().transaction((trx) => finish(trx, number, source)),
    putCommunes: (number, communes) => putCommunes(knex(), number, communes),
    abandon: (number) => erase(knex(), '=', number),
    async validatorsOf(address): Promise<Validators> {
      const { address: known, etag, last_modified } = await currentOf(knex());
      if (known !== address) return {};
      return { etag: etag ?? undefined, lastModified: last_modified ?? undefined };
    },
  };
}

interface Generation {
  readonly number: number;
  readonly counters: number;
  readonly address: string | null;
  readonly etag: string | null;
  readonly last_modified: string | null;
}

const NONE: Generation = { number: 0, counters: 0, address: null, etag: null, last_modified: null };

async function currentOf(knex: Knex): Promise<Generation> {
  const row = await knex('directory_generations')
    .whereNotNull('current_at')
    .orderBy('number', 'desc')
    .first<Generation | undefined>('number', 'counters', 'address', 'etag', 'last_modified');
  return row ?? NONE;
}

async function put(knex: Knex, generation: number, services: readonly NumberedService[]) {
  const rows = services.flatMap(({ number, counter, services: served }) =>
    served.map(({ pivot, communes }) => ({
      generation,
      number,
      id: counter.id,
      pivot,
      communes: [...communes],
      content: JSON.stringify(counter),
    })),
  );
  await knex('directory_counters').insert(rows).onConflict(['generation', 'id', 'pivot']).merge();
}

async function putCommunes(knex: Knex, generation: number, communes: readonly ServedBy[]) {
  await knex('directory_communes')
    .insert(communes.map(({ insee, counters }) => ({ generation, insee, counters: [...counters] })))
    .onConflict(['generation', 'insee'])
    .merge();
}

async function erase(knex: Knex, which: '<' | '=' | '>', generation: number): Promise<void> {
  await knex('directory_counters').where('generation', which, generation).delete();
  await knex('directory_communes').where('generation', which, generation).delete();
}

/** One transaction: pages read the former directory until it commits, and nothing of it after. */
async function finish(trx: Knex.Transaction, number: number, source: DirectorySource) {
  const { address, file, etag, lastModified, counters, dataOn } = source;
  await trx('directory_generations').insert({
    ...{ number, address, file, counters, data_on: dataOn },
    etag: etag ?? null,
    last_modified: lastModified ?? null,
  });
  await trx('directory_generations')
    .where({ number })
    .update({ current_at: trx.raw('now()') });
  await erase(trx, '<', number);
  // Pages ask at once, long before the database would count by itself.
  await trx.raw('analyze directory_counters, directory_communes');
  await trx('directory_generations').where('number', '<', number).delete();
}
