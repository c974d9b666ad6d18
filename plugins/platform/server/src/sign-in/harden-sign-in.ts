import type { Core } from '@strapi/strapi';
import { expireInvitations } from './expire-invitations';
import { guardOwnAccount } from './guard-own-account';
import { guardSignIn } from './guard-sign-in';
import { guardDoors } from './second-factor/guard-doors';
import { prepareSignInTables } from './sign-in-tables';
import {
  hideWhoHasAccounts,
  keepPasswordsStrict,
  writeLostPasswordLetters,
} from './strict-passwords';

/** What Strapi's way in lacks for a platform that hundreds of town halls enter. */
export function hardenSignIn(strapi: Core.Strapi): void {
  prepareSignInTables(strapi);
  guardSignIn(strapi);
  guardOwnAccount(strapi);
  keepPasswordsStrict(strapi);
  hideWhoHasAccounts(strapi);
  writeLostPasswordLetters(strapi);
  expireInvitations(strapi);
  guardDoors(strapi);
}
