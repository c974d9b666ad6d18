import type { Core } from '@strapi/strapi';
import { currentConnection } from '#platform';

/** When an exchange ended: at its closure or, when nobody closed it, with its last message. */
const ENDED_AT = `coalesce(closed_at, greatest(received_at,
  (select max(at) from contact_replies where message_id = contact_messages.document_id)))`;

/** Keys of the sites in scope that have messages. */
export async function sitesWithMessages(strapi: Core.Strapi): Promise<number[]> {
  const knex = await currentConnection(strapi);
  return knex('contact_messages').distinct().pluck('site_key');
}

/**
 * Destroys the exchanges of the site in scope that ended before the instant.
 * @returns number of messages
 */
export async function destroyEndedBefore(strapi: Core.Strapi, instant: Date): Promise<number> {
  const knex = await currentConnection(strapi);
  const ids = (await knex('contact_messages')
    .whereRaw(`${ENDED_AT} < ?`, [instant])
    .delete()
    .returning('document_id')) as { document_id: string }[];
  const messages = ids.map(({ document_id }) => document_id);
  await knex('contact_replies').whereIn('message_id', messages).delete();
  return messages.length;
}
