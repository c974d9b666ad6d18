import { ok, refuse, type Result } from '#platform';
import type { MessageState } from '../../../shared/messages';

export interface Closure {
  readonly at: Date;
  /** Name of the person who closed it. */
  readonly by: string;
  readonly reason: string | null;
}

/** A message, and what became of it. */
export interface Message {
  readonly documentId: string;
  readonly trackingCode: string;
  readonly sender: {
    readonly name: string;
    readonly email: string;
    readonly phone: string | null;
  };
  readonly subject: string;
  readonly text: string;
  readonly state: MessageState;
  readonly receivedAt: Date;
  readonly closure: Closure | null;
}

export interface Reply {
  readonly origin: 'secretary' | 'citizen';
  readonly author: string | null;
  readonly text: string;
  readonly at: Date;
  /** The mail that carried it. */
  readonly mailId: string | null;
}

export type MessageRefusal =
  'message-not-found' | 'already-closed' | 'not-closed' | 'reply-empty' | 'reply-too-long';

export const MAX_REPLY = 10_000;
export const MAX_REASON = 300;

type Change = Result<Message, MessageRefusal>;

/** An answer reopens nothing: a closed message must be opened again first. */
export function answered(message: Message, text: string): Change {
  if (message.state === 'closed') return refuse('already-closed');
  if (text === '') return refuse('reply-empty');
  if (text.length > MAX_REPLY) return refuse('reply-too-long');
  return ok({ ...message, state: 'answered' });
}

export const closed = (message: Message, closure: Closure): Change =>
  message.state === 'closed'
    ? refuse('already-closed')
    : ok({ ...message, state: 'closed', closure });

/** Opened again, it is answered or not, as it was. */
export const reopened = (message: Message, replies: readonly Reply[]): Change => {
  if (message.state !== 'closed') return refuse('not-closed');
  const isAnswered = replies.some(({ origin }) => origin === 'secretary');
  return ok({ ...message, state: isAnswered ? 'answered' : 'received', closure: null });
};
