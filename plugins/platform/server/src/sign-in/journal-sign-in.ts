import type { Core } from '@strapi/strapi';
import { runInPlatform } from '../scope/scope';
import { platform } from '../services';
import type { Counted } from './delays';

const ACCOUNT = '/admin/users';

interface Account {
  readonly id: number;
  readonly firstname?: string | null;
  readonly lastname?: string | null;
}

/** A delay begins: told once each time, by name when the account exists. */
export async function journalBlock(
  strapi: Core.Strapi,
  email: string,
  begun: readonly Counted[],
): Promise<void> {
  const account = begun.includes('account') ? await accountOf(strapi, email) : null;
  if (!account && !begun.includes('network')) return;
  await runInPlatform('sign-in', () =>
    platform(strapi).journal.record({
      action: 'sign-in-delayed',
      subject: ACCOUNT,
      label: account ? nameOf(account) : 'Une même adresse du réseau',
      actor: { id: null, name: 'Contrôle des connexions' },
    }),
  );
}

/** After Strapi let somebody in, whose account it kept in the state of the request. */
export async function journalSignIn(
  strapi: Core.Strapi,
  ctx: { readonly state: Record<string, unknown> },
): Promise<void> {
  const account = ctx.state['user'] as Account | undefined;
  if (!account) return;
  await runInPlatform('sign-in', () =>
    platform(strapi).journal.record({
      action: 'signed-in',
      subject: ACCOUNT,
      actor: { id: account.id, name: nameOf(account) },
      requestId: ctx.state['requestId'] as string | undefined,
    }),
  );
}

const nameOf = ({ id, firstname, lastname }: Account) =>
  [firstname, lastname].filter(Boolean).join(' ') || `#${id}`;

const accountOf = (strapi: Core.Strapi, email: string) =>
  strapi.db
    .query('admin::user')
    .findOne({ where: { email: email.trim().toLowerCase() } }) as Promise<Account | null>;
