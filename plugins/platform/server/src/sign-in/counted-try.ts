import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { systemClock } from '../domain';
import { platform } from '../services';
import { journalBlock } from './journal-sign-in';
import { waitMessage } from './wait-message';

type Context = Parameters<Core.MiddlewareHandler>[0];

/**
 * Lets somebody try what only they know, in the same delays as passwords: a wrong try counts
 * against their account and their network.
 * @throws RateLimitError when they must wait
 */
export async function countedTry(
  strapi: Core.Strapi,
  ctx: Context,
  email: string,
  isRight: () => Promise<boolean>,
): Promise<boolean> {
  const { signIn: gate } = platform(strapi);
  const knock = { email, address: ctx.request.ip };
  const opening = await gate.knock(knock);
  if (!opening.allowed) throw tooMany(ctx, opening.until, waitMessage);
  if (await isRight()) {
    await gate.enter(knock);
    return true;
  }
  if (opening.begun.length > 0) await journalBlock(strapi, email, opening.begun);
  return false;
}

export function tooMany(ctx: Context, until: Date, inWords: (until: Date, now: Date) => string) {
  const now = systemClock.now();
  ctx.set('Retry-After', String(Math.ceil((until.getTime() - now.getTime()) / 1000)));
  return new errors.RateLimitError(inWords(until, now));
}
