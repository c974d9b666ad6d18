import type { Clock, Letter, Verdict } from '#platform';
import { acknowledgement, notification, type Desk, type Told } from '../domain/letters';
import type { WrittenMessage } from '../domain/written-message';

/** A message as it is stored first of all. */
export interface NewMessage extends WrittenMessage {
  readonly trackingCode: string;
  /** Names this one filling-in of the form. */
  readonly submission: string | null;
  readonly receivedAt: Date;
}

export interface NewMessages {
  /** Holds whatever else would store the same filling-in, until the transaction ends. */
  lock(submission: string): Promise<void>;
  /** Tracking code of the same words, stored for the same filling-in. */
  findSame(submission: string, message: WrittenMessage): Promise<string | null>;
  add(message: NewMessage): Promise<{ documentId: string }>;
  /** Who receives the messages of a subject. */
  recipients(subject: string): Promise<readonly string[]>;
}

export interface SubmitDeps {
  readonly messages: NewMessages;
  readonly mail: { queue(letter: Letter): Promise<unknown> };
  readonly clock: Clock;
  readonly newTrackingCode: () => string;
  readonly inTransaction: <T>(work: () => Promise<T>) => Promise<T>;
  readonly longDate: (instant: Date) => string;
}

export interface Submission {
  readonly message: WrittenMessage;
  readonly name: string | null;
  readonly desk: Desk;
  /** Whether it is believed; asked in the transaction that stores it. */
  readonly judge: () => Promise<Verdict>;
}

export type Submitted =
  | { readonly kind: 'stored'; readonly trackingCode: string }
  | Exclude<Verdict, { kind: 'accepted' }>;

/**
 * Stores a visitor's message with the mails that acknowledge and announce it: all or nothing. Sent
 * again, the same filling-in is answered the same and changes nothing.
 */
export const submitMessage =
  ({ messages, inTransaction, ...deps }: SubmitDeps) =>
  ({ message, name: submission, desk, judge }: Submission): Promise<Submitted> =>
    inTransaction(async (): Promise<Submitted> => {
      if (submission) {
        await messages.lock(submission);
        const known = await messages.findSame(submission, message);
        if (known) return { kind: 'stored', trackingCode: known };
      }
      const verdict = await judge();
      if (verdict.kind !== 'accepted') return verdict;

      const trackingCode = deps.newTrackingCode();
      const receivedAt = deps.clock.now();
      const { documentId } = await messages.add({
        ...message,
        trackingCode,
        submission,
        receivedAt,
      });
      const told: Told = {
        ...message,
        documentId,
        trackingCode,
        subject: message.subject.label,
        receivedOn: deps.longDate(receivedAt),
      };
      const recipients = await messages.recipients(message.subject.documentId);
      await deps.mail.queue(acknowledgement(desk, told));
      if (recipients.length > 0) await deps.mail.queue(notification(desk, told, recipients));
      return { kind: 'stored', trackingCode };
    });
