import type { Core } from '@strapi/strapi';
import { platform } from '#platform';
import type { RoleLetters } from '../actions/give-role';
import { roleLetter } from '../domain/role-letter';
import { roleSentence } from '../policies/role-sentence';

/** Put in the outbox in the transaction that gives the role. */
export const createRoleLetters = (strapi: Core.Strapi): RoleLetters => ({
  async tell(given, invitation) {
    const { mail, settings, siteNames } = platform(strapi);
    const { site } = given.by.standing;
    const place = site === null ? null : ((await siteNames.of([site])).get(site) ?? null);
    const address = addressFor(settings.platformUrl, invitation);
    const letter = { ...given, place, address, sentence: roleSentence(given.role) };
    await mail.queue({
      to: given.person.email,
      ...roleLetter(letter),
      purpose: invitation === null ? 'Nouveau rôle' : 'Invitation',
      confidential: invitation !== null,
    });
  },
});

const addressFor = (platformUrl: string, invitation: string | null): string =>
  invitation === null
    ? `${platformUrl}/admin`
    : `${platformUrl}/admin/auth/register?registrationToken=${invitation}`;
