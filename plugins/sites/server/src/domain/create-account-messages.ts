import type { AccountDetails, CreateAccountRefusal } from './account';
import { ROLES } from './role';

const MESSAGES: Record<CreateAccountRefusal, (why: AccountDetails) => string> = {
  'email-malformed': ({ given }) => `« ${given} » n’est pas une adresse de courriel.`,
  'password-weak': ({ given }) => given,
  'role-unknown': ({ given }) =>
    `Le rôle « ${given} » n’existe pas. Rôles : ${Object.keys(ROLES).join(', ')}.`,
  'role-needs-site': ({ given }) =>
    `Le rôle « ${given} » se tient sur un site : indiquez lequel avec --site.`,
  'site-unknown': ({ given }) => `Aucun site ne répond à « ${given} ». Voir site:list.`,
};

export const createAccountMessage = (
  reason: CreateAccountRefusal,
  why: AccountDetails = { given: '' },
): string => MESSAGES[reason](why);
