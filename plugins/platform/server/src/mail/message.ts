import type { Mail } from './mail';

/** Who writes, as the outgoing server and the reader see it. */
export interface Sender {
  readonly name: string;
  readonly address: string;
  /** Right part of the message ids. */
  readonly domain: string;
}

/** A letter as the mail provider takes it. */
export interface Message {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: readonly string[];
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  /** Empty when the letter is text alone. */
  readonly html: string;
  readonly messageId: string;
  readonly date: Date;
  readonly headers: Readonly<Record<string, string>>;
  readonly envelope: { readonly from: string; readonly to: readonly string[] };
}

/** RFC 3834, 5: what a machine wrote says so, and is not answered by a machine. */
const AUTOMATIC: Record<Mail['origin'], Readonly<Record<string, string>>> = {
  generated: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  reply: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' },
  person: {},
};

/** The same letter has the same id at each attempt: a mailbox that got it twice can tell. */
export function messageOf(mail: Mail, sender: Sender): Message {
  const { recipients, remaining, subject, text, html, replyTo, documentId, queuedAt } = mail;
  const { name, address, domain } = sender;
  return {
    from: { name, address },
    to: recipients,
    replyTo: replyTo ?? address,
    subject,
    text: text ?? '',
    // Left out, the provider would send the text as if it were HTML: on one line, and unescaped.
    html: html ?? '',
    messageId: `<${documentId}@${domain}>`,
    date: queuedAt,
    headers: AUTOMATIC[mail.origin],
    envelope: { from: address, to: remaining },
  };
}
