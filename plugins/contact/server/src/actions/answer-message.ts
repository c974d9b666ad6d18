import { ok, refuse, type Clock, type Letter, type Result } from '#platform';
import { answerLetter, type Desk, type Told } from '../domain/letters';
import { answered, type Message, type MessageRefusal, type Reply } from '../domain/message';

export interface Messages {
  find(documentId: string): Promise<Message | null>;
  replies(documentId: string): Promise<Reply[]>;
  save(message: Message): Promise<void>;
  addReply(documentId: string, reply: Reply): Promise<void>;
}

export interface HandlingDeps {
  readonly messages: Messages;
  readonly journal: { record(action: string, message: Message): Promise<void> };
  readonly clock: Clock;
}

interface AnswerDeps extends HandlingDeps {
  readonly mail: { queue(letter: Letter): Promise<{ documentId: string }> };
  readonly longDate: (instant: Date) => string;
}

export interface Answer {
  readonly documentId: string;
  readonly text: string;
  readonly author: string;
  readonly desk: Desk;
}

/** Answers who wrote, by mail, and keeps the answer in the thread. */
export const answerMessage =
  ({ messages, mail, journal, clock, longDate }: AnswerDeps) =>
  async ({ documentId, text, author, desk }: Answer): Promise<Result<Message, MessageRefusal>> => {
    const message = await messages.find(documentId);
    if (!message) return refuse('message-not-found');
    const changed = answered(message, text.trim());
    if (!changed.ok) return changed;

    const letter = answerLetter(desk, toldOf(message, longDate), text.trim());
    const { documentId: mailId } = await mail.queue(letter);
    await messages.addReply(documentId, {
      origin: 'secretary',
      author,
      text: text.trim(),
      at: clock.now(),
      mailId,
    });
    await messages.save(changed.value);
    await journal.record('answered', message);
    return ok(changed.value);
  };

const toldOf = (message: Message, longDate: (instant: Date) => string): Told => ({
  ...message,
  ...message.sender,
  receivedOn: longDate(message.receivedAt),
});
