import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { runInPlatform } from '../scope/scope';
import { platform } from '../services';
import { tooMany } from './counted-try';
import { journalBlock, journalSignIn } from './journal-sign-in';
import { asksForMore } from './second-factor/second-factor-error';
import { letterWaitMessage, waitMessage } from './wait-message';

type Context = Parameters<Core.MiddlewareHandler>[0];
type Handler = (ctx: Context, next?: unknown) => Promise<unknown>;
type Controller = Record<string, Handler>;

interface Controllers {
  extend(uid: string, extension: (controller: Controller) => Controller): unknown;
}

const WRONG = 'L’adresse ou le mot de passe n’est pas le bon.';

/** What Strapi says of a wrong address and of a wrong password alike. */
const WRONG_IN_STRAPI = 'Invalid credentials';

const credentials = z.object({ email: z.string().min(1), password: z.string().min(1) });
const asking = z.object({ email: z.string().min(1) });

/** Counts the tries at the doors of the administration, and answers them in French. */
export function guardSignIn(strapi: Core.Strapi): void {
  const controllers = strapi.get('controllers') as Controllers;
  controllers.extend('admin::authentication', (controller) => ({
    ...controller,
    login: (ctx) => signIn(strapi, ctx, () => (controller['login'] as Handler)(ctx)),
    forgotPassword: (ctx) =>
      askForLetter(strapi, ctx, () => (controller['forgotPassword'] as Handler)(ctx)),
  }));
}

async function signIn(strapi: Core.Strapi, ctx: Context, login: () => Promise<unknown>) {
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

async function askForLetter(strapi: Core.Strapi, ctx: Context, write: () => Promise<unknown>) {
  const typed = asking.safeParse(ctx.request.body);
  if (!typed.success) return write();
  const knock = { email: typed.data.email, address: ctx.request.ip };
  const opening = await platform(strapi).signIn.askForLetter(knock);
  if (!opening.allowed) throw tooMany(ctx, opening.until, letterWaitMessage);
  return runInPlatform('lost password', write);
}

const isWrong = (error: unknown) =>
  error instanceof errors.ApplicationError && error.message === WRONG_IN_STRAPI;
