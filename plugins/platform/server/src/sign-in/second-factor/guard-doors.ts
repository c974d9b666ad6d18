import type { Core } from '@strapi/strapi';
import { platform } from '../../services';
import { countedTry } from '../counted-try';
import { requireStrong } from '../strict-passwords';
import type { FactorAccount } from './factor';
import type { Passing } from './pass-door';
import { qrCode } from './qr-code';
import { SecondFactorError } from './second-factor-error';

type Context = Parameters<Core.MiddlewareHandler>[0];
type Handler = (ctx: Context, next?: unknown) => Promise<unknown>;
type Controller = Record<string, Handler>;

interface Controllers {
  extend(uid: string, extension: (controller: Controller) => Controller): unknown;
}

interface Doors {
  checkCredentials(typed: { email: string; password: string }): Promise<readonly unknown[]>;
  resetPassword(chosen: ByLetter): Promise<unknown>;
}

interface Invitations {
  register(invited: Invited): Promise<unknown>;
}

interface ByLetter {
  readonly resetPasswordToken: string;
  readonly password: string;
}

interface Invited {
  readonly registrationToken: string;
  readonly userInfo: { readonly password: string };
}

/** Beside what the form of Strapi sends; a header, as its forms refuse fields of ours. */
const CODE_HEADER = 'x-parvis-code';

const LONGEST_CODE = 40;

const NOT_ENROLLED =
  'Votre rôle demande une double authentification : connectez-vous à nouveau pour l’activer.';

/** Every way to a session asks for the second factor before it gives one. */
export function guardDoors(strapi: Core.Strapi): void {
  guardPasswords(strapi);
  guardLetters(strapi);
  guardInvitations(strapi);
  giveRecoveryCodes(strapi);
  refuseTheUnenrolled(strapi);
}

/** Signing in: who knocks is counted already. */
function guardPasswords(strapi: Core.Strapi) {
  const doors = strapi.service('admin::auth') as unknown as Doors;
  const check = doors.checkCredentials.bind(doors);
  doors.checkCredentials = async (typed) => {
    const checked = await check(typed);
    const account = checked[1] as FactorAccount | false | null | undefined;
    if (account) await settle(strapi, await passWithCode(strapi, account));
    return checked;
  };
}

/** A new password by letter: the letter proves the mailbox, not the person. */
function guardLetters(strapi: Core.Strapi) {
  const doors = strapi.service('admin::auth') as unknown as Doors;
  const reset = doors.resetPassword.bind(doors);
  doors.resetPassword = async (chosen) => {
    const { resetPasswordToken, password } = chosen;
    const account = await accountBy(strapi, { resetPasswordToken, isActive: true });
    if (account && !isOver(account.resetPasswordTokenExpiresAt)) {
      requireStrong(password, account);
      await passCounted(strapi, account);
    }
    return reset(chosen);
  };
}

const isOver = (end: string | null | undefined) => !end || new Date(end) <= new Date();

function guardInvitations(strapi: Core.Strapi) {
  const users = strapi.service('admin::user') as unknown as Invitations;
  const register = users.register.bind(users);
  users.register = async (invited) => {
    const { registrationToken, userInfo } = invited;
    const account = await accountBy(strapi, { registrationToken });
    if (account) {
      requireStrong(userInfo.password, { ...account, ...userInfo });
      await passCounted(strapi, account);
    }
    return register(invited);
  };
}

/** A wrong code counts in the delays of the account; asking what is needed does not. */
async function passCounted(strapi: Core.Strapi, account: Account) {
  const ctx = requestOf(strapi);
  if (!ctx || codeOf(ctx) === null) return settle(strapi, await passWithCode(strapi, account));
  let passing: Passing = { kind: 'code-wrong' };
  await countedTry(strapi, ctx, account.email, async () => {
    passing = await passWithCode(strapi, account);
    return passing.kind !== 'code-wrong';
  });
  return settle(strapi, passing);
}

const passWithCode = (strapi: Core.Strapi, account: FactorAccount): Promise<Passing> => {
  const ctx = requestOf(strapi);
  return platform(strapi).secondFactor.pass(account, ctx ? codeOf(ctx) : null);
};

async function settle(strapi: Core.Strapi, passing: Passing) {
  switch (passing.kind) {
    case 'open':
    case 'passed':
      return;
    case 'enrolled':
      return keepForAnswer(strapi, passing.recoveryCodes);
    case 'enrolment-required': {
      const picture = await qrCode(passing.key.address);
      throw new SecondFactorError(passing.kind, { ...passing.key, picture });
    }
    default:
      throw new SecondFactorError(passing.kind);
  }
}

function keepForAnswer(strapi: Core.Strapi, recoveryCodes: readonly string[]) {
  const ctx = requestOf(strapi);
  if (ctx) ctx.state['recoveryCodes'] = recoveryCodes;
}

const requestOf = (strapi: Core.Strapi) => strapi.requestContext.get() as Context | undefined;

const codeOf = (ctx: Context): string | null =>
  ctx.get(CODE_HEADER).slice(0, LONGEST_CODE).trim() || null;

/** Who enrolled on the way in is shown their recovery codes with their session, once. */
function giveRecoveryCodes(strapi: Core.Strapi) {
  const controllers = strapi.get('controllers') as Controllers;
  const giving =
    (handle: Handler): Handler =>
    async (ctx) => {
      ctx.set('Cache-Control', 'no-store');
      await handle(ctx);
      const { data } = (ctx.body ?? {}) as { data?: object };
      const { recoveryCodes } = ctx.state as { recoveryCodes?: readonly string[] };
      if (data && recoveryCodes) ctx.body = { data: { ...data, recoveryCodes } };
    };
  controllers.extend('admin::authentication', (controller) => ({
    ...controller,
    ...Object.fromEntries(
      ['login', 'resetPassword', 'register'].map((door) => [
        door,
        giving((ctx) => (controller[door] as Handler)(ctx)),
      ]),
    ),
  }));
}

/** Whoever came to be obliged with a session open, or holds a token, does nothing before. */
function refuseTheUnenrolled(strapi: Core.Strapi) {
  const auth = strapi.get('auth') as {
    authenticate(ctx: Context, next: () => Promise<unknown>): Promise<unknown>;
  };
  const authenticate = auth.authenticate.bind(auth);
  auth.authenticate = (ctx, next) =>
    authenticate(ctx, async () => {
      const account = accountAtWork(ctx);
      if (account !== null && (await platform(strapi).secondFactor.isMissing(account)))
        return ctx.unauthorized(NOT_ENROLLED);
      return next();
    });
}

function accountAtWork(ctx: Context): number | null {
  const { route, user, isAuthenticated } = ctx.state as {
    route?: { info?: { type?: string } };
    user?: { id: number };
    isAuthenticated?: boolean;
  };
  return isAuthenticated && route?.info?.type === 'admin' && user ? user.id : null;
}

interface Account extends FactorAccount {
  readonly resetPasswordTokenExpiresAt?: string | null;
}

const accountBy = (strapi: Core.Strapi, where: object) =>
  strapi.db.query('admin::user').findOne({ where }) as Promise<Account | null>;
