import { INVITATION_DAYS, type CivilDate } from '#platform';
import { onFrenchDate } from './french-dates';
import type { Granter, Person } from './people';
import { ROLES, type Role } from './role';

export interface GivenRole {
  readonly person: Person;
  readonly role: Role;
  readonly endsOn: CivilDate | null;
  readonly by: Granter;
  /** Name of the site; null for the whole platform. */
  readonly place: string | null;
  /** What the role allows, in one sentence. */
  readonly sentence: string;
  /** Where to sign in, or to open the account. */
  readonly address: string;
}

/** What is written to who gets a role: they open their account, or have one already. */
export function roleLetter(given: GivenRole): { subject: string; text: string } {
  const { person, role, endsOn, by, address } = given;
  const where = given.place === null ? 'la plateforme' : `le site « ${given.place} »`;
  const end = endsOn === null ? '' : ` jusqu’${after(onFrenchDate(endsOn))} inclus`;
  const opening = person.invited
    ? `Ouvrez votre compte et choisissez votre mot de passe à cette adresse, dans les ${INVITATION_DAYS} jours :`
    : 'Connectez-vous comme d’habitude :';
  return {
    subject: person.invited
      ? `Ouvrez votre compte pour ${where}`
      : `Vous avez un nouveau rôle sur ${where}`,
    text: [
      `Bonjour ${person.firstname} ${person.lastname},`,
      `${by.name} vous donne le rôle « ${ROLES[role]} » sur ${where}${end}.`,
      given.sentence,
      `${opening}\n${address}`,
      'Si vous ne vous attendiez pas à ce message, ne suivez pas ce lien et prévenez votre mairie.',
    ].join('\n\n'),
  };
}

/** « le mardi 3 mars » → « au mardi 3 mars ». */
const after = (date: string): string => date.replace(/^le /, 'au ');
