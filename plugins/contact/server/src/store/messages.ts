import type { Core } from '@strapi/strapi';
import { currentConnection } from '#platform';
import { insertDocuments } from '#sites';
import type { Messages } from '../actions/answer-message';
import type { NewMessages } from '../actions/submit-message';
import { MESSAGE, REPLY } from '../content-types/uids';
import type { Message, Reply } from '../domain/message';
import { toMessage, toReply, type MessageRow, type ReplyRow } from './message-rows';
import { recipientsOf } from './subjects';

/** The messages of the site in scope. */
export function createMessages(strapi: Core.Strapi): Messages & NewMessages {
  return {
    async lock(submission) {
      const knex = await currentConnection(strapi);
      await knex.raw(`select pg_advisory_xact_lock(hashtext(?))`, [`contact ${submission}`]);
    },
    async findSame(submission, { email, text }) {
      const knex = await currentConnection(strapi);
      const row = (await knex('contact_messages')
        .where({ submission, sender_email: email, text })
        .first('tracking_code')) as { tracking_code: string } | undefined;
      return row?.tracking_code ?? null;
    },
    async add({ subject, name, email, phone, ...message }) {
      const [added] = await insertDocuments(strapi, MESSAGE, [
        {
          ...message,
          senderName: name,
          senderEmail: email,
          senderPhone: phone,
          subjectLabel: subject.label,
          state: 'received',
        },
      ]);
      if (!added) throw new Error('The message was not inserted');
      return added;
    },
    recipients: (subject) => recipientsOf(strapi, subject),
    async find(documentId) {
      const knex = await currentConnection(strapi);
      const row = (await knex('contact_messages').where({ document_id: documentId }).first()) as
        MessageRow | undefined;
      return row ? toMessage(row) : null;
    },
    async replies(documentId) {
      const knex = await currentConnection(strapi);
      const rows = (await knex('contact_replies')
        .where({ message_id: documentId })
        .orderBy(['at', 'id'])) as ReplyRow[];
      return rows.map(toReply);
    },
    async save({ documentId, state, closure }: Message) {
      const knex = await currentConnection(strapi);
      await knex('contact_messages')
        .where({ document_id: documentId })
        .update({
          state,
          closed_at: closure?.at ?? null,
          closed_by: closure?.by ?? null,
          closing_reason: closure?.reason ?? null,
          updated_at: new Date(),
        });
    },
    async addReply(documentId, { author, ...reply }: Reply) {
      await insertDocuments(strapi, REPLY, [
        { ...reply, messageId: documentId, authorName: author },
      ]);
    },
  };
}
