import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { OwnFactor, RecoveryCodes, ShownKey } from '../../../../shared/second-factor';
import { platform } from '../../services';
import { countedTry } from '../counted-try';
import type { FactorAccount } from './factor';
import { shownKey } from './shown-key';

type Context = Parameters<Core.MiddlewareHandler>[0];
type Account = FactorAccount & { readonly password: string };

interface Passwords {
  validatePassword(password: string, hash: string): Promise<boolean>;
}

const INCOMPLETE = 'La demande est incomplète : rechargez la page et recommencez.';
const WRONG_PASSWORD = 'Ce n’est pas votre mot de passe.';
const WRONG_PROOF = 'Ce n’est ni votre mot de passe, ni un code de votre application.';
const WRONG_CODE =
  'Ce code n’est pas le bon : vérifiez l’heure du téléphone, ou prenez le suivant.';
const ALREADY_ON = 'La double authentification est déjà activée : rechargez la page.';
const NOT_ON = 'La double authentification n’est pas activée : rechargez la page.';
const OBLIGED =
  'Votre rôle demande une double authentification : elle ne peut pas être désactivée.';

const withPassword = z.object({ password: z.string().min(1).max(200) });
const withProof = z.object({ proof: z.string().min(1).max(200) });
const withCode = z.object({ code: z.string().min(1).max(40) });

/** `/platform/second-factor`: the second factor of the person who asks. */
export const factorController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: (ctx: Context) => find(strapi, ctx),
  begin: (ctx: Context) => begin(strapi, ctx),
  confirm: (ctx: Context) => confirm(strapi, ctx),
  renewCodes: (ctx: Context) => renewCodes(strapi, ctx),
  turnOff: (ctx: Context) => turnOff(strapi, ctx),
});

async function find(strapi: Core.Strapi, ctx: Context) {
  const { since, ...rest } = await factorsOf(strapi).stateOf(accountOf(ctx).id);
  answer<OwnFactor>(ctx, { ...rest, since: since?.toISOString() ?? null });
}

/** The secret to copy, for who says the password again. */
async function begin(strapi: Core.Strapi, ctx: Context) {
  const typed = withPassword.safeParse(ctx.request.body);
  if (!typed.success) return ctx.badRequest(INCOMPLETE);
  const account = accountOf(ctx);
  const right = await countedTry(strapi, ctx, account.email, () =>
    isPassword(strapi, account, typed.data.password),
  );
  if (!right) return ctx.badRequest(WRONG_PASSWORD);
  const key = await factorsOf(strapi).begin(account);
  if (!key) return ctx.badRequest(ALREADY_ON);
  journalled(ctx); // nothing is on before a code confirms it
  answer<ShownKey>(ctx, await shownKey(key));
}

async function confirm(strapi: Core.Strapi, ctx: Context) {
  const typed = withCode.safeParse(ctx.request.body);
  if (!typed.success) return ctx.badRequest(INCOMPLETE);
  const code = typed.data.code.replace(/\s/g, '');
  const recoveryCodes = await factorsOf(strapi).confirm(accountOf(ctx), code, sessionOf(ctx));
  if (!recoveryCodes) return ctx.badRequest(WRONG_CODE);
  journalled(ctx);
  answer<RecoveryCodes>(ctx, { recoveryCodes });
}

async function renewCodes(strapi: Core.Strapi, ctx: Context) {
  const typed = withProof.safeParse(ctx.request.body);
  if (!typed.success) return ctx.badRequest(INCOMPLETE);
  const account = accountOf(ctx);
  const factors = factorsOf(strapi);
  if (!(await factors.stateOf(account.id)).since) return ctx.badRequest(NOT_ON);
  if (!(await proves(strapi, ctx, typed.data.proof))) return ctx.badRequest(WRONG_PROOF);
  journalled(ctx);
  answer<RecoveryCodes>(ctx, { recoveryCodes: await factors.renewCodes(account) });
}

async function turnOff(strapi: Core.Strapi, ctx: Context) {
  const typed = withProof.safeParse(ctx.request.body);
  if (!typed.success) return ctx.badRequest(INCOMPLETE);
  const account = accountOf(ctx);
  const factors = factorsOf(strapi);
  const { since, obliged } = await factors.stateOf(account.id);
  if (!since) return ctx.badRequest(NOT_ON);
  if (obliged) return ctx.forbidden(OBLIGED);
  if (!(await proves(strapi, ctx, typed.data.proof))) return ctx.badRequest(WRONG_PROOF);
  await factors.turnOff(account, sessionOf(ctx));
  journalled(ctx);
  answer(ctx, {});
}

const factorsOf = (strapi: Core.Strapi) => platform(strapi).secondFactor;

const isPassword = (strapi: Core.Strapi, { password }: Account, typed: string) =>
  (strapi.service('admin::auth') as unknown as Passwords).validatePassword(typed, password);

/** With the password or a code: who sits at somebody’s open session knows neither. */
function proves(strapi: Core.Strapi, ctx: Context, proof: string): Promise<boolean> {
  const account = accountOf(ctx);
  return countedTry(
    strapi,
    ctx,
    account.email,
    async () =>
      (await factorsOf(strapi).spend(account.id, proof)) || isPassword(strapi, account, proof),
  );
}

const accountOf = (ctx: Context) => (ctx.state as { user: Account }).user;

/** Absent when an access token is what signs in. */
const sessionOf = (ctx: Context) => (ctx.state as { session?: { id: string } }).session?.id;

/** Under its own name, which the route would not say. */
const journalled = (ctx: Context) => void (ctx.state['journalled'] = true);

function answer<Body extends object>(ctx: Context, body: Body) {
  ctx.set('Cache-Control', 'no-store');
  ctx.body = body;
}
