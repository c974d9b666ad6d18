import type { Knex } from 'knex';
import type { OpeningSlot } from '../domain/opening-hours';

const OTHER_SLOTS = `
select x.weekday, x.opens, x.closes, x.note from opening_slots x
  join opening_slots_office_lnk l on l.opening_slot_id = x.id
 where x.document_id <> :id
   and l.office_id in (select mine.office_id from opening_slots_office_lnk mine
                         join opening_slots o on o.id = mine.opening_slot_id
                        where o.document_id = :id)`;

/** The opening hours of the office that this slot belongs to, without itself. */
export async function otherSlots(knex: Knex, documentId: string): Promise<OpeningSlot[]> {
  const { rows } = await knex.raw<{ rows: OpeningSlot[] }>(OTHER_SLOTS, { id: documentId });
  return rows;
}
