import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { currentConnection } from '../scope/current-connection';
import type { ParsedLetter } from './letter';
import type { Mail, Turn } from './mail';
import { mailAgain, type Progress } from './mail-after';
import type { MailState } from './mail-state';
import { columnsOf, rowOf, toMail, type MailRow } from './mail-row';

export const MAIL_UID = 'plugin::platform.mail';
const TABLE = 'mails';

/** What came of taking a mail in hand. */
export type Claim =
  | { readonly kind: 'claimed'; readonly mail: Mail }
  /** An earlier attempt never said how it ended. */
  | { readonly kind: 'interrupted' }
  /** Sent, cancelled, or sent again since: nothing to do. */
  | { readonly kind: 'settled' };

export interface Outbox {
  insert(letter: ParsedLetter, site: number, now: Date): Promise<string>;
  /** Takes the mail in hand, committed before anything is said to the outgoing server. */
  claim(turn: Turn, now: Date): Promise<Claim>;
  /** Writes how the attempt that took the mail in hand ended; false when it was written before. */
  settle(taken: Mail, progress: Progress): Promise<boolean>;
  /** In a transaction: back in the queue for another round; null when its state forbids it. */
  requeue(documentId: string, from: readonly MailState[], now: Date): Promise<Mail | null>;
  cancel(documentId: string, from: readonly MailState[], now: Date): Promise<Mail | null>;
}

/** The mails of the sites in scope. */
export function createOutbox(strapi: Core.Strapi): Outbox {
  const connection = () => currentConnection(strapi);
  return {
    async insert(letter, site, now) {
      const row = rowOf(letter, site, newDocumentId(strapi), now);
      await mails(await connection()).insert(row);
      return row.document_id;
    },

    async claim({ documentId, round, attempts }, now) {
      const mine = { document_id: documentId, round };
      const [taken] = await mails(await connection())
        .where({ ...mine, attempts, state: 'queued' })
        .update({ state: 'sending', attempts: attempts + 1, last_attempt_at: now })
        .returning('*');
      if (taken) return { kind: 'claimed', mail: toMail(taken) };
      const broken = await mails(await connection())
        .where({ ...mine, attempts: attempts + 1, state: 'sending' })
        .update({ state: 'doubtful', trouble: 'interrupted', answer: null, ended_at: now });
      return { kind: broken > 0 ? 'interrupted' : 'settled' };
    },

    async settle({ documentId, round, attempts, confidential }, progress) {
      const written = await mails(await connection())
        .where({ document_id: documentId, round, attempts })
        .whereIn('state', ['sending', 'doubtful'])
        .update({
          ...columnsOf(progress),
          ...(confidential && progress.state === 'sent' ? { text: null, html: null } : {}),
        });
      return written > 0;
    },

    async requeue(documentId, from, now) {
      const knex = await connection();
      const [row] = await mails(knex)
        .where({ document_id: documentId })
        .whereIn('state', [...from])
        .whereNotNull('text')
        .forUpdate();
      if (!row) return null;
      const mail = toMail(row);
      const again = { ...mail, ...mailAgain(mail, now), round: mail.round + 1 };
      const { round, attempts } = again;
      await mails(knex)
        .where({ document_id: documentId })
        .update({ ...columnsOf(again), round, attempts });
      return again;
    },

    async cancel(documentId, from, now) {
      const [row] = await mails(await connection())
        .where({ document_id: documentId })
        .whereIn('state', [...from])
        .update({ state: 'cancelled', next_attempt_at: null, ended_at: now })
        .returning('*');
      return row ? toMail(row) : null;
    },
  };
}

const mails = (knex: Knex) => knex<MailRow>(TABLE);

/** The generator that Strapi itself gives to the column. */
function newDocumentId(strapi: Core.Strapi): string {
  const { documentId } = strapi.db.metadata.get(MAIL_UID).attributes as unknown as {
    documentId: { default: () => string };
  };
  return documentId.default();
}
