import type { Core } from '@strapi/strapi';
import { CODE_HEADER } from '../../../../shared/second-factor';
import { platform } from '../../services';
import { countedTry } from '../counted-try';
import type { FactorAccount } from './factor';
import type { Passing } from './pass-door';
import { keepForAnswer } from './recovery-codes-in-answer';
import { SecondFactorError } from './second-factor-error';
import { shownKey } from './shown-key';

type Context = Parameters<Core.MiddlewareHandler>[0];

const LONGEST_CODE = 40;

/**
 * Lets pass who needs no code, or whose request came with the right one.
 * @throws SecondFactorError that says what is asked
 */
export async function requireCode(strapi: Core.Strapi, account: FactorAccount): Promise<void> {
  await settle(strapi, await passWithCode(strapi, account));
}

/**
 * The same, where nobody counts tries yet: a wrong code counts in the delays of the account;
 * asking what is needed does not.
 * @throws SecondFactorError, or RateLimitError when they must wait
 */
export async function requireCountedCode(
  strapi: Core.Strapi,
  account: FactorAccount,
): Promise<void> {
  const ctx = requestOf(strapi);
  if (!ctx || codeOf(ctx) === null) return requireCode(strapi, account);
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
      return keepForAnswer(requestOf(strapi), passing.recoveryCodes);
    case 'enrolment-required':
      throw new SecondFactorError(passing.kind, await shownKey(passing.key));
    default:
      throw new SecondFactorError(passing.kind);
  }
}

const requestOf = (strapi: Core.Strapi) => strapi.requestContext.get() as Context | undefined;

/** In a header: the forms of Strapi refuse fields of ours. */
const codeOf = (ctx: Context): string | null =>
  ctx.get(CODE_HEADER).slice(0, LONGEST_CODE).trim() || null;
