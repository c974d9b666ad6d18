import type { CivilDate } from '#platform';
import type { Role } from './role';
import type { Standing } from './standing';

/** Somebody who holds a role where one works, as the database knows them. */
export interface HeldRole {
  readonly documentId: string;
  readonly role: Role;
  /** Last day, included; null without end. */
  readonly endsOn: CivilDate | null;
  readonly person: Person;
}

export interface Person {
  readonly id: number;
  readonly firstname: string;
  readonly lastname: string;
  readonly email: string;
  /** Has an account that nobody opened yet. */
  readonly invited: boolean;
}

/** A role to give, as it was typed. */
export interface RoleOrder {
  readonly email: string;
  readonly firstname: string;
  readonly lastname: string;
  readonly role: string;
  readonly endsOn: CivilDate | null;
}

export interface CheckedRoleOrder extends RoleOrder {
  readonly role: Role;
}

/** Who acts: a signed-in person, and as what. */
export interface Granter {
  readonly id: number;
  readonly name: string;
  readonly standing: Standing;
}

export type PeopleRefusal =
  | 'email-malformed'
  | 'name-missing'
  | 'role-not-yours-to-give'
  | 'end-in-the-past'
  | 'already-held'
  | 'own-role'
  | 'role-gone'
  | 'account-closed'
  | 'already-in';

/** Status and words of each refusal: what happened, and what to do next. */
export const PEOPLE_REFUSALS: Record<PeopleRefusal, { status: 400 | 403 | 404; message: string }> =
  {
    'email-malformed': {
      status: 400,
      message: 'Cette adresse de courriel n’est pas complète : vérifiez-la.',
    },
    'name-missing': { status: 400, message: 'Indiquez le prénom et le nom de la personne.' },
    'role-not-yours-to-give': {
      status: 403,
      message: 'Vous ne pouvez pas donner ni retirer ce rôle : demandez au centre.',
    },
    'end-in-the-past': {
      status: 400,
      message: 'Cette date est passée : choisissez aujourd’hui ou plus tard, ou retirez le rôle.',
    },
    'already-held': {
      status: 400,
      message: 'Cette personne a déjà ce rôle ici : changez sa date de fin si besoin.',
    },
    'own-role': {
      status: 403,
      message: 'Vous ne pouvez pas changer vos propres habilitations : demandez au centre.',
    },
    'role-gone': {
      status: 404,
      message: 'Cette habilitation n’existe plus : rechargez la page.',
    },
    'account-closed': {
      status: 400,
      message: 'Le compte de cette personne a été fermé : demandez au centre.',
    },
    'already-in': {
      status: 400,
      message: 'Cette personne a déjà ouvert son compte : elle n’a plus besoin d’invitation.',
    },
  };
