import type { Core } from '@strapi/strapi';
import { currentConnection } from '#platform';
import type { MessageState } from '../../../shared/messages';

/** A message as the inbox lists it. */
export interface InboxLine {
  readonly documentId: string;
  readonly trackingCode: string;
  readonly senderName: string;
  readonly subject: string;
  /** Beginning of the text. */
  readonly excerpt: string;
  readonly state: MessageState;
  readonly receivedAt: Date;
}

export interface InboxPage {
  readonly lines: readonly InboxLine[];
  readonly total: number;
}

export type Counts = Record<MessageState, number>;

const PAGE = 25;
const EXCERPT = 160;

export interface Inbox {
  page(state: MessageState, number: number): Promise<InboxPage>;
  counts(): Promise<Counts>;
  readonly pageSize: number;
}

/** The messages of the site in scope: those that wait, the oldest first; the others, the latest. */
export function createInbox(strapi: Core.Strapi): Inbox {
  return {
    pageSize: PAGE,
    async page(state, number) {
      const knex = await currentConnection(strapi);
      const lines = (await knex('contact_messages')
        .where({ state })
        .orderBy('received_at', state === 'received' ? 'asc' : 'desc')
        .orderBy('id')
        .limit(PAGE)
        .offset((number - 1) * PAGE)
        .select({
          documentId: 'document_id',
          trackingCode: 'tracking_code',
          senderName: 'sender_name',
          subject: 'subject_label',
          excerpt: knex.raw(`left(text, ${EXCERPT})`),
          state: 'state',
          receivedAt: 'received_at',
        })) as InboxLine[];
      return { lines, total: (await countsOf(strapi))[state] };
    },
    counts: () => countsOf(strapi),
  };
}

async function countsOf(strapi: Core.Strapi): Promise<Counts> {
  const knex = await currentConnection(strapi);
  const rows = (await knex('contact_messages')
    .groupBy('state')
    .select('state')
    .count({ count: '*' })) as { state: MessageState; count: string }[];
  const counts: Counts = { received: 0, answered: 0, closed: 0 };
  for (const { state, count } of rows) counts[state] = Number(count);
  return counts;
}
