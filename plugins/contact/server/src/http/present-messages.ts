import type { InboxLine as SentLine, Thread } from '../../../shared/messages';
import type { Message, Reply } from '../domain/message';
import type { InboxLine } from '../store/inbox';

export const presentLine = ({ receivedAt, ...line }: InboxLine): SentLine => ({
  ...line,
  receivedAt: receivedAt.toISOString(),
});

export const presentThread = (message: Message, replies: readonly Reply[]): Thread => ({
  message: {
    ...message,
    receivedAt: message.receivedAt.toISOString(),
    closure: message.closure && { ...message.closure, at: message.closure.at.toISOString() },
  },
  replies: replies.map(({ origin, author, text, at }) => ({
    origin,
    author,
    text,
    at: at.toISOString(),
  })),
});
