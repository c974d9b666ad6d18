import type { Knex } from 'knex';
import type { ImportRecord, ImportRecords } from '../actions/import-records';
import type { Audience } from '../domain/audience';

const KEPT_DAYS = 90;

interface Row {
  readonly audience: Audience;
  readonly address: string;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly outcome: ImportRecord['outcome'];
  readonly report: string;
}

const LATEST = `
select distinct on (audience) audience, address, started_at as "startedAt",
       finished_at as "finishedAt", outcome, report
  from guide_imports order by audience, id desc`;

export function createImportRecords(knex: () => Knex): ImportRecords {
  return {
    async keep({ report, details, ...record }) {
      await knex()('guide_imports').insert({
        audience: record.audience,
        address: record.address,
        started_at: record.startedAt,
        finished_at: record.finishedAt,
        outcome: record.outcome,
        report: JSON.stringify({ report, details }),
      });
      await knex().raw(
        `delete from guide_imports where finished_at < now() - interval '${KEPT_DAYS} days'`,
      );
    },
    async latest() {
      const { rows } = await knex().raw<{ rows: Row[] }>(LATEST);
      return rows.map(({ report, ...row }) => ({
        ...row,
        ...(JSON.parse(report) as Pick<ImportRecord, 'report' | 'details'>),
      }));
    },
  };
}
