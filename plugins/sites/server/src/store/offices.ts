import type { Core } from '@strapi/strapi';
import { currentConnection, documentsOf } from '#platform';
import type { Offices } from '../actions/keep-office-hours';
import type { Changes, Hours, OfficeHours } from '../domain/office-hours';

const SLOT = 'plugin::sites.opening-slot';
const CLOSURE = 'plugin::sites.exceptional-closure';
const OFFICE = 'plugin::sites.office';

const HOURS = `
select o.document_id as "documentId", o.name,
       coalesce(o.closed_on_public_holidays, true) as "closedOnPublicHolidays",
       coalesce((select json_agg(json_build_object('documentId', x.document_id,
           'weekday', x.weekday, 'opens', x.opens, 'closes', x.closes, 'note', x.note)
           order by x.weekday, x.opens, x.id)
         from opening_slots x join opening_slots_office_lnk l on l.opening_slot_id = x.id
        where l.office_id = o.id), '[]') as slots,
       coalesce((select json_agg(json_build_object('documentId', x.document_id,
           'from', x.starts_on, 'until', x.ends_on, 'reason', x.reason)
           order by x.starts_on, x.id)
         from exceptional_closures x
         join exceptional_closures_office_lnk l on l.exceptional_closure_id = x.id
        where l.office_id = o.id), '[]') as closures
  from offices o`;

/** The offices of the site at work, the town hall first. */
export async function officesOf(strapi: Core.Strapi, site: number): Promise<OfficeHours[]> {
  const knex = await currentConnection(strapi);
  const { rows } = await knex.raw<{ rows: OfficeHours[] }>(
    `${HOURS} where o.site_key = :site order by o.serves is not null, o.id`,
    { site },
  );
  return rows;
}

/** The offices' hours, through the document service and the rules that watch it. */
export const createOffices = (strapi: Core.Strapi): Offices => ({
  hold: (documentId) => held(strapi, documentId),
  async save(office, wanted, { slots, closures }) {
    await write(strapi, SLOT, slots, (slot) => ({ ...slot, office: office.documentId }));
    await write(strapi, CLOSURE, closures, ({ from, until, reason }) => ({
      ...{ startsOn: from, endsOn: until, reason },
      office: office.documentId,
    }));
    await setHolidays(strapi, office, wanted);
    return (await held(strapi, office.documentId)) ?? office;
  },
});

/** Two statements: who waited for the lock must read what the other wrote meanwhile. */
async function held(strapi: Core.Strapi, documentId: string): Promise<OfficeHours | null> {
  const knex = await currentConnection(strapi);
  await knex.raw('select 1 from offices where document_id = ? for update', [documentId]);
  const { rows } = await knex.raw<{ rows: OfficeHours[] }>(
    `${HOURS} where o.document_id = :documentId`,
    { documentId },
  );
  return rows[0] ?? null;
}

/** What goes leaves first: it may stand where what comes wants to be. */
async function write<Line>(
  strapi: Core.Strapi,
  uid: string,
  { removed, added }: Changes<Line>,
  dataOf: (line: Line) => object,
) {
  const documents = documentsOf(strapi, uid);
  for (const { documentId } of removed) await documents.delete({ documentId });
  for (const line of added) await documents.create({ data: dataOf(line) });
}

async function setHolidays(strapi: Core.Strapi, office: OfficeHours, wanted: Hours) {
  const { closedOnPublicHolidays } = wanted;
  if (closedOnPublicHolidays === office.closedOnPublicHolidays) return;
  const { documentId } = office;
  await documentsOf(strapi, OFFICE).update({ documentId, data: { closedOnPublicHolidays } });
}
