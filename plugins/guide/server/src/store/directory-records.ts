import type { Knex } from 'knex';
import type { CivilDate } from '#platform';
import type {
  DirectoryInPlace,
  DirectoryState,
  LastDirectoryImport,
} from '../domain/directory-health';
import type { DirectoryRecord, DirectoryRecords } from '../actions/directory-records';

const KEPT_DAYS = 90;

export const createDirectoryRecords = (knex: () => Knex): DirectoryRecords => ({
  async keep({ address, startedAt, finishedAt, outcome, report, details }: DirectoryRecord) {
    await knex()('directory_imports').insert({
      ...{ address, outcome },
      started_at: startedAt,
      finished_at: finishedAt,
      report: JSON.stringify({ report, details }),
    });
    await knex().raw(
      `delete from directory_imports where finished_at < now() - interval '${KEPT_DAYS} days'`,
    );
  },
});

const IN_PLACE = `
select counters, data_on::text as "dataOn" from directory_generations
 where current_at is not null order by number desc limit 1`;

const LAST = `
select finished_at as "finishedAt", outcome, report from directory_imports
 order by id desc limit 1`;

type LastRow = Omit<LastDirectoryImport, 'details'> & { readonly report: string };

/** The directory as it is now, for who watches over it. */
export async function readDirectoryState(knex: Knex, today: CivilDate): Promise<DirectoryState> {
  const { rows: inPlace } = await knex.raw<{ rows: DirectoryInPlace[] }>(IN_PLACE);
  const { rows: last } = await knex.raw<{ rows: LastRow[] }>(LAST);
  return { inPlace: inPlace[0] ?? null, last: last[0] ? importIn(last[0]) : null, today };
}

const importIn = ({ report, ...row }: LastRow): LastDirectoryImport => ({
  ...row,
  details: (JSON.parse(report) as Pick<LastDirectoryImport, 'details'>).details,
});
