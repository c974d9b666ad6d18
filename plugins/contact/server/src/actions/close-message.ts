import { refuse, type Result } from '#platform';
import { closed, MAX_REASON, reopened, type Message, type MessageRefusal } from '../domain/message';
import type { HandlingDeps } from './answer-message';

export interface Closing {
  readonly documentId: string;
  readonly by: string;
  readonly reason: string | null;
}

/** Ends an exchange; from then on its retention counts. */
export const closeMessage =
  ({ messages, journal, clock }: HandlingDeps) =>
  async ({ documentId, by, reason }: Closing): Promise<Result<Message, MessageRefusal>> => {
    const message = await messages.find(documentId);
    if (!message) return refuse('message-not-found');
    const words = reason?.trim().slice(0, MAX_REASON) || null;
    const changed = closed(message, { at: clock.now(), by, reason: words });
    if (!changed.ok) return changed;
    await messages.save(changed.value);
    await journal.record('closed', message);
    return changed;
  };

/** Takes up an exchange again. */
export const reopenMessage =
  ({ messages, journal }: HandlingDeps) =>
  async (documentId: string): Promise<Result<Message, MessageRefusal>> => {
    const message = await messages.find(documentId);
    if (!message) return refuse('message-not-found');
    const changed = reopened(message, await messages.replies(documentId));
    if (!changed.ok) return changed;
    await messages.save(changed.value);
    await journal.record('reopened', message);
    return changed;
  };
