import type { Clock } from '../domain';
import type { Mail, Turn } from './mail';
import { mailAfter } from './mail-after';
import { messageOf, type Sender } from './message';
import type { Claim } from './outbox';
import type { Post } from './smtp-post';

interface Deps {
  claim(turn: Turn, now: Date): Promise<Claim>;
  /** The site in scope, or the platform. */
  sender(): Promise<Sender>;
  readonly post: Post;
  /** Writes how the attempt ended, and queues the next one when there is to be one. */
  settle(taken: Mail, after: ReturnType<typeof mailAfter>): Promise<void>;
  readonly clock: Clock;
}

/**
 * One attempt. What was taken in hand and never settled is not sent again: it may have arrived.
 */
export const sendMail =
  ({ claim, sender, post, settle, clock }: Deps) =>
  async (turn: Turn): Promise<void> => {
    const from = await sender(); // what can fail fails before the mail is in hand
    const claimed = await claim(turn, clock.now());
    if (claimed.kind !== 'claimed') return;
    const { mail } = claimed;
    const outcome = await post.deliver(messageOf(mail, from));
    await settle(mail, mailAfter(mail, outcome, clock.now()));
  };
