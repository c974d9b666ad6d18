import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { runInPlatform } from '../scope/scope';
import { platform } from '../services';
import { wrapActions, type ActionContext } from '../strapi/wrap-actions';
import { tooMany } from './counted-try';
import { journalBlock, journalSignIn } from './journal-sign-in';
import { asksForMore } from './second-factor/second-factor-error';
import { letterWaitMessage, waitMessage } from './wait-message';

const WRONG = 'L’adresse ou le mot de passe n’est pas le bon.';

/** What Strapi says of a wrong address and of a wrong password alike. */
const WRONG_IN_STRAPI = 'Invalid credentials';

const credentials = z.object({ email: z.string().min(1), password: z.string().min(1) });
const asking = z.object({ email: z.string().min(1) });

/** Counts the tries at the doors of the administration, and answers them in French. */
export function guardSignIn(strapi: Core.Strapi): void {
  wrapActions(strapi, 'admin::authentication', {
    login: (ctx, login) => signIn(strapi, ctx, login),
    forgotPassword: (ctx, write) => askForLetter(strapi, ctx, write),
  });
}

async function signIn(strapi: Core.Strapi, ctx: ActionContext, login: () => Promise<unknown>) {
  const typed = credentials.safeParse(ctx.request.body);
  if (!typed.success) return login();
  const { signIn: gate } = platform(strapi);
  const knock = { email: typed.data.email, address: ctx.request.ip };
  const opening = await gate.knock(knock);
  if (!opening.allowed) throw tooMany(ctx, opening.until, waitMessage);
  try {
    await login();
  } catch (error) {
    if (asksForMore(error)) await gate.takeBack(knock);
    else if (opening.begun.length > 0) await journalBlock(strapi, knock.email, opening.begun);
    throw isWrong(error) ? new errors.ApplicationError(WRONG) : error;
  }
  if (ctx.status !== 200) return;
  await gate.enter(knock);
  await journalSignIn(strapi, ctx);
}

async function askForLetter(
  strapi: Core.Strapi,
  ctx: ActionContext,
  write: () => Promise<unknown>,
) {
  const typed = asking.safeParse(ctx.request.body);
  if (!typed.success) return write();
  const knock = { email: typed.data.email, address: ctx.request.ip };
  const opening = await platform(strapi).signIn.askForLetter(knock);
  if (!opening.allowed) throw tooMany(ctx, opening.until, letterWaitMessage);
  return runInPlatform('lost password', write);
}

const isWrong = (error: unknown) =>
  error instanceof errors.ApplicationError && error.message === WRONG_IN_STRAPI;
