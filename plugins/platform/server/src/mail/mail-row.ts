import { z } from 'zod';
import type { ParsedLetter } from './letter';
import type { Mail } from './mail';
import type { Progress } from './mail-after';
import type { MailState } from './mail-state';
import type { Trouble } from './outcome';

/** A row of the table; its lists travel as text. */
export interface MailRow {
  document_id: string;
  site_key: number;
  state: MailState;
  recipients: string;
  remaining: string;
  refusals: string;
  subject: string;
  text: string | null;
  html: string | null;
  reply_to: string | null;
  origin: Mail['origin'];
  purpose: string;
  about_uid: string | null;
  about_document: string | null;
  confidential: boolean;
  round: number;
  attempts: number;
  next_attempt_at: Date | null;
  last_attempt_at: Date | null;
  ended_at: Date | null;
  trouble: Trouble | null;
  answer: string | null;
  created_at: Date;
  updated_at: Date;
  published_at: Date;
}

const addresses = z.array(z.string()).catch([]);
const answered = z.array(z.object({ address: z.string(), answer: z.string() })).catch([]);

export const toMail = (row: MailRow): Mail => ({
  documentId: row.document_id,
  site: row.site_key,
  state: row.state,
  recipients: addresses.parse(JSON.parse(row.recipients)),
  remaining: addresses.parse(JSON.parse(row.remaining)),
  refusals: answered.parse(JSON.parse(row.refusals)),
  subject: row.subject,
  text: row.text,
  html: row.html,
  replyTo: row.reply_to,
  origin: row.origin,
  purpose: row.purpose,
  confidential: row.confidential,
  round: row.round,
  attempts: row.attempts,
  queuedAt: row.created_at,
  nextAttemptAt: row.next_attempt_at,
  lastAttemptAt: row.last_attempt_at,
  endedAt: row.ended_at,
  trouble: row.trouble,
  answer: row.answer,
});

/** A new letter, for its first round. */
export function rowOf(letter: ParsedLetter, site: number, documentId: string, now: Date): MailRow {
  const { to, subject, text, html, replyTo, about, purpose, origin, confidential } = letter;
  return {
    document_id: documentId,
    site_key: site,
    state: 'queued',
    recipients: JSON.stringify(to),
    remaining: JSON.stringify(to),
    refusals: '[]',
    subject,
    text,
    html: html ?? null,
    reply_to: replyTo ?? null,
    origin,
    purpose,
    about_uid: about?.uid ?? null,
    about_document: about?.documentId ?? null,
    confidential,
    round: 1,
    attempts: 0,
    next_attempt_at: now,
    last_attempt_at: null,
    ended_at: null,
    trouble: null,
    answer: null,
    created_at: now,
    updated_at: now,
    published_at: now,
  };
}

/** What an attempt changed. */
export const columnsOf = (progress: Progress) => ({
  state: progress.state,
  remaining: JSON.stringify(progress.remaining),
  refusals: JSON.stringify(progress.refusals),
  next_attempt_at: progress.nextAttemptAt,
  ended_at: progress.endedAt,
  trouble: progress.trouble,
  answer: progress.answer?.slice(0, 1_000) ?? null,
});
