import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { systemClock } from '../domain';
import { runInPlatform } from '../scope/scope';
import { platform } from '../services';
import { accountLetter, type AccountChange } from './account-letters';
import { endSessions } from './end-sessions';
import { lostPasswordLetter } from './lost-password-letter';
import { judgePassword, PASSWORD_REFUSALS, type PasswordOwner } from './password-rules';

interface Account extends PasswordOwner {
  readonly id: number;
  readonly email: string;
  readonly firstname: string | null;
  readonly isActive: boolean | null;
  readonly registrationToken?: string | null;
}

type Attributes = PasswordOwner & { readonly password?: unknown };

interface UserService {
  create(attributes: Attributes): Promise<unknown>;
  updateById(id: number, attributes: Attributes): Promise<unknown>;
}

interface AuthService {
  checkCredentials(typed: { email: string; password: string }): Promise<readonly unknown[]>;
  validatePassword(password: string, hash: string): Promise<boolean>;
  hashPassword(password: string): Promise<string>;
  forgotPassword(typed: { email: string }): Promise<void>;
}

const HOUR_MS = 3_600_000;

/** Every password of the administration passes here, whichever form or command it comes from. */
export function keepPasswordsStrict(strapi: Core.Strapi): void {
  const users = strapi.service('admin::user') as unknown as UserService;
  const create = users.create.bind(users);
  const updateById = users.updateById.bind(users);

  users.create = (attributes) => {
    requireStrong(attributes.password, attributes);
    return create(attributes);
  };
  users.updateById = async (id, attributes) => {
    const changesPassword = typeof attributes.password === 'string';
    if (!changesPassword && attributes.email === undefined) return updateById(id, attributes);
    const account = await accountBy(strapi, { id });
    requireStrong(attributes.password, { ...account, ...attributes });
    // Whoever knew the old password is signed out everywhere.
    if (changesPassword) await endSessions(strapi, id);
    const updated = await updateById(id, attributes);
    if (account) await tellOwner(strapi, account, attributes);
    if (account && changesPassword) await platform(strapi).signIn.forgive(account.email);
    return updated;
  };
}

/** At the address that the account had; who opens an account with an invitation knows. */
async function tellOwner(strapi: Core.Strapi, account: Account, { email, password }: Attributes) {
  if (!account.isActive) return;
  const changes: AccountChange[] = [
    ...(typeof password === 'string' ? (['password'] as const) : []),
    ...(email && email.toLowerCase() !== account.email ? (['address'] as const) : []),
  ];
  await runInPlatform('account changed', async () => {
    for (const change of changes)
      await platform(strapi).mail.queue({
        to: account.email,
        ...accountLetter(change, account.firstname ?? ''),
      });
  });
}

export function requireStrong(password: unknown, owner: PasswordOwner) {
  if (typeof password !== 'string') return;
  const refusal = judgePassword(password, owner);
  if (refusal) throw new errors.ValidationError(PASSWORD_REFUSALS[refusal]);
}

/** An address without an account takes as long to refuse as one with a wrong password. */
export function hideWhoHasAccounts(strapi: Core.Strapi): void {
  const auth = strapi.service('admin::auth') as unknown as AuthService;
  const check = auth.checkCredentials.bind(auth);
  let nobodys: Promise<string> | null = null;
  auth.checkCredentials = async (typed) => {
    const known = await accountBy(strapi, { email: typed.email, password: { $notNull: true } });
    if (!known) {
      nobodys ??= auth.hashPassword('the password of nobody');
      await auth.validatePassword(typed.password, await nobodys);
    }
    return check(typed);
  };
}

/** Strapi writes by itself, in English, and loses the letter when the mail server does not answer. */
export function writeLostPasswordLetters(strapi: Core.Strapi): void {
  const auth = strapi.service('admin::auth') as unknown as AuthService;
  auth.forgotPassword = ({ email }) =>
    runInPlatform('lost password', () => writeTo(strapi, email)).catch((error: unknown) => {
      // Strapi does not wait for it: nobody would be there to hear.
      strapi.log.error(error);
    });
}

async function writeTo(strapi: Core.Strapi, email: string) {
  const account = await accountBy(strapi, { email: email.toLowerCase(), isActive: true });
  if (!account) return;
  const tokens = strapi.service('admin::token') as unknown as { createToken(): string };
  const resetPasswordToken = tokens.createToken();
  const resetPasswordTokenExpiresAt = new Date(systemClock.now().getTime() + HOUR_MS);
  const { mail, settings } = platform(strapi);
  const address = `${settings.platformUrl}/admin/auth/reset-password?code=${resetPasswordToken}`;
  await strapi.db.transaction(async () => {
    await strapi.db.query('admin::user').update({
      where: { id: account.id },
      data: { resetPasswordToken, resetPasswordTokenExpiresAt },
    });
    await mail.queue({
      to: account.email,
      ...lostPasswordLetter(account.firstname ?? '', address),
    });
  });
}

const accountBy = (strapi: Core.Strapi, where: object) =>
  strapi.db.query('admin::user').findOne({ where }) as Promise<Account | null>;
