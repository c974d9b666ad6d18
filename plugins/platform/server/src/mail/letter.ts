import { z } from 'zod';
import { mailAddress } from './mail-address';

/** What is asked of the outbox. */
export interface Letter {
  /** Who receives it; several see each other. See `mailAddress` for what an address may be. */
  readonly to: string | readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html?: string | undefined;
  /** Whom an answer reaches; without it, the platform's own address. */
  readonly replyTo?: string | undefined;
  readonly about?: { readonly uid: string; readonly documentId: string } | undefined;
  /** A few words of French that say in the list why it was sent: « Accusé de réception ». */
  readonly purpose: string;
  /**
   * What made it write: the platform by itself (`generated`, the default), the platform in reply
   * to somebody's act (`reply`), or a person. The first two tell the mailboxes not to answer
   * (RFC 3834).
   */
  readonly origin?: 'generated' | 'reply' | 'person' | undefined;
  /** Holds a link that opens something: its text is destroyed as soon as it is sent. */
  readonly confidential?: boolean | undefined;
}

const SUBJECT_LENGTH = 200;
const MAX_TEXT = 500_000;

// A header is one line; PostgreSQL keeps no NUL.
const oneLine = z.string().transform((text) => text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim());
const body = z
  .string()
  .max(MAX_TEXT)
  .transform((text) => text.replaceAll('\0', ''));

const address = z.string().transform((text, context) => {
  const found = mailAddress(text);
  if (found) return found;
  context.addIssue({ code: 'custom', message: 'is not the address of a mailbox' });
  return z.NEVER;
});

/** A letter as it enters the outbox; what a header could be forged with is refused or flattened. */
export const letterForm = z.object({
  to: z
    .union([address.transform((one) => [one]), z.array(address)])
    .transform((addresses) => [...new Set(addresses)])
    .refine((addresses) => addresses.length > 0 && addresses.length <= 50),
  subject: oneLine.transform((text) => text.slice(0, SUBJECT_LENGTH)).pipe(z.string().min(1)),
  text: body.pipe(z.string().min(1)),
  html: body.optional(),
  replyTo: address.optional(),
  about: z.object({ uid: z.string(), documentId: z.string() }).optional(),
  purpose: oneLine.pipe(z.string().min(1).max(120)),
  origin: z.enum(['generated', 'reply', 'person']).default('generated'),
  confidential: z.boolean().default(false),
});

/** Checked, and flattened. */
export type ParsedLetter = z.infer<typeof letterForm>;
