import PostalMime from 'postal-mime';

/** A mail that the catcher took instead of sending it on. */
export interface CaughtMail {
  readonly id: number;
  readonly at: Date;
  /** The envelope: what the conversation said, whatever the headers say. */
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  /** Display name and address of the author, as a mailbox shows them. */
  readonly author: string;
  readonly replyTo: string;
  readonly messageId: string;
  readonly text: string;
  readonly html: string | null;
  readonly attachments: readonly string[];
  /** By lower-case name; of several the last. */
  readonly headers: Readonly<Record<string, string>>;
  readonly source: string;
}

interface Envelope {
  readonly id: number;
  readonly from: string;
  readonly to: readonly string[];
}

export async function readMail(source: Buffer, envelope: Envelope): Promise<CaughtMail> {
  const mail = await PostalMime.parse(source);
  return {
    ...envelope,
    at: new Date(),
    subject: mail.subject ?? '',
    author: withName(mail.from),
    replyTo: (mail.replyTo ?? []).map(withName).join(', '),
    messageId: mail.messageId ?? '',
    text: mail.text ?? '',
    html: mail.html ?? null,
    attachments: mail.attachments.map(({ filename }) => filename ?? 'sans nom'),
    headers: Object.fromEntries(mail.headers.map(({ key, value }) => [key, value])),
    source: source.toString('utf8'),
  };
}

function withName(address: { readonly name: string; readonly address?: string } | undefined) {
  if (!address) return '';
  const mailbox = address.address ?? '';
  return address.name ? `${address.name} <${mailbox}>` : mailbox;
}
