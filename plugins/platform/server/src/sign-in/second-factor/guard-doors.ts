import type { Core } from '@strapi/strapi';
import { requireStrong } from '../strict-passwords';
import type { FactorAccount } from './factor';
import { giveRecoveryCodes } from './recovery-codes-in-answer';
import { refuseTheUnenrolled } from './refuse-the-unenrolled';
import { requireCode, requireCountedCode } from './require-code';

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
    if (account) await requireCode(strapi, account);
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
      await requireCountedCode(strapi, account);
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
      await requireCountedCode(strapi, account);
    }
    return register(invited);
  };
}

interface Account extends FactorAccount {
  readonly resetPasswordTokenExpiresAt?: string | null;
}

const accountBy = (strapi: Core.Strapi, where: object) =>
  strapi.db.query('admin::user').findOne({ where }) as Promise<Account | null>;
