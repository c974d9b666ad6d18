import type { Core } from '@strapi/strapi';
import { currentConnection } from '#platform';

/** Keys of the sites in scope that have closed messages. */
export async function sitesWithClosedMessages(strapi: Core.Strapi): Promise<number[]> {
  const knex = await currentConnection(strapi);
  return knex('contact_messages').whereNotNull('closed_at').distinct().pluck('site_key');
}

/**
 * Destroys the messages of the site in scope that were closed before the instant, with what
 * followed them.
 * @returns number of messages
 */
export async function destroyClosedBefore(strapi: Core.Strapi, instant: Date): Promise<number> {
  const knex = await currentConnection(strapi);
  const ids = (await knex('contact_messages')
    .where({ state: 'closed' })
    .where('closed_at', '<', instant)
    .delete()
    .returning('document_id')) as { document_id: string }[];
  const messages = ids.map(({ document_id }) => document_id);
  await knex('contact_replies').whereIn('message_id', messages).delete();
  return messages.length;
}
