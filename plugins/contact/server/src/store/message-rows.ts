import type { MessageState } from '../../../shared/messages';
import type { Message, Reply } from '../domain/message';

/** A message as the database names its columns. */
export interface MessageRow {
  readonly document_id: string;
  readonly tracking_code: string;
  readonly sender_name: string;
  readonly sender_email: string;
  readonly sender_phone: string | null;
  readonly subject_label: string;
  readonly text: string;
  readonly state: MessageState;
  readonly received_at: Date;
  readonly closed_at: Date | null;
  readonly closed_by: string | null;
  readonly closing_reason: string | null;
}

export interface ReplyRow {
  readonly origin: Reply['origin'];
  readonly author_name: string | null;
  readonly text: string;
  readonly at: Date;
  readonly mail_id: string | null;
}

export const toMessage = (row: MessageRow): Message => ({
  documentId: row.document_id,
  trackingCode: row.tracking_code,
  sender: { name: row.sender_name, email: row.sender_email, phone: row.sender_phone },
  subject: row.subject_label,
  text: row.text,
  state: row.state,
  receivedAt: new Date(row.received_at),
  closure: row.closed_at
    ? { at: new Date(row.closed_at), by: row.closed_by ?? '', reason: row.closing_reason }
    : null,
});

export const toReply = (row: ReplyRow): Reply => ({
  origin: row.origin,
  author: row.author_name,
  text: row.text,
  at: new Date(row.at),
  mailId: row.mail_id,
});
