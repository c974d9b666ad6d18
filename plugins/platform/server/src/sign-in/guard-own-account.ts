import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { wrapActions, type ActionContext } from '../strapi/wrap-actions';
import { countedTry } from './counted-try';

interface Account {
  readonly email: string;
  readonly password: string;
}

interface Passwords {
  validatePassword(password: string, hash: string): Promise<boolean>;
}

const SAY_PASSWORD =
  'Pour changer d’adresse, donnez votre mot de passe actuel et choisissez-en un nouveau : ils s’enregistrent ensemble.';
const WRONG_PASSWORD = 'Ce n’est pas votre mot de passe actuel.';

const profile = z.object({
  email: z.string().optional(),
  password: z.string().optional(),
  currentPassword: z.string().optional(),
});

/**
 * Whoever finds a session open knows neither the password nor how to guess it there: it is asked
 * for a new address, to which a new password could be sent, and its tries are counted.
 */
export function guardOwnAccount(strapi: Core.Strapi): void {
  wrapActions(strapi, 'admin::authenticated-user', {
    async updateMe(ctx, answer) {
      await requireOwner(strapi, ctx);
      return answer();
    },
  });
}

async function requireOwner(strapi: Core.Strapi, ctx: ActionContext) {
  const typed = profile.safeParse(ctx.request.body);
  if (!typed.success) return; // Strapi says so itself
  const { email, password, currentPassword } = typed.data;
  const account = (ctx.state as { user: Account }).user;
  const changesAddress = email !== undefined && !isSame(email, account.email);
  if (!changesAddress && password === undefined) return;
  if (!currentPassword) {
    if (changesAddress) throw atField('email', SAY_PASSWORD);
    return; // Strapi asks for it itself
  }
  const right = await countedTry(strapi, ctx, account.email, () =>
    (strapi.service('admin::auth') as unknown as Passwords).validatePassword(
      currentPassword,
      account.password,
    ),
  );
  if (!right) throw atField('currentPassword', WRONG_PASSWORD);
}

const isSame = (one: string, other: string) => one.trim().toLowerCase() === other.toLowerCase();

/** Shown beside its field. */
const atField = (field: string, message: string) =>
  new errors.ValidationError(message, {
    errors: [{ path: [field], message, name: 'ValidationError' }],
  });
