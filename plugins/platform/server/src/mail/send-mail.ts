import type { Clock } from '../domain';
import type { Mail, Turn } from './mail';
import { mailAfter } from './mail-after';
import { messageOf, type Sender } from './message';
import type { Claim } from './outbox';
import type { Post } from './smtp-post';

interface Deps {
  claim(turn: Turn, now: Date): Promise<Claim>;
  senderFor(mail: Mail): Promise<Sender>;
  readonly post: Post;
  /** Writes how the attempt ended, and queues the next one when there is to be one. */
  settle(taken: Mail, after: ReturnType<typeof mailAfter>): Promise<void>;
  readonly clock: Clock;
}

/**
 * One attempt. What was taken in hand and never settled is not sent again: it may have arrived.
 */
export const sendMail =
  ({ claim, senderFor, post, settle, clock }: Deps) =>
  async (turn: Turn): Promise<void> => {
    const claimed = await claim(turn, clock.now());
    if (claimed.kind !== 'claimed') return;
    const { mail } = claimed;
    const outcome = await post.deliver(messageOf(mail, await senderFor(mail)));
    await settle(mail, mailAfter(mail, outcome, clock.now()));
  };
