import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { checkBefore } from '../http/check-before';

const ASK =
  'Votre adresse de courriel ouvre votre compte : demandez à l’administrateur de la plateforme de la changer.';

interface Account {
  readonly email?: string;
}

/**
 * An address receives the letters that give a new password: whoever finds a session open must not
 * change it. An administrator of the platform does, on the page of the accounts.
 */
export function keepOwnAddress(strapi: Core.Strapi): void {
  checkBefore(strapi, 'admin::authenticated-user', 'updateMe', ({ request, state }) => {
    const { email } = (request.body ?? {}) as Account;
    const known = (state['user'] as Account | undefined)?.email;
    const isKept = typeof email !== 'string' || email.trim().toLowerCase() === known?.toLowerCase();
    if (!isKept) throw new errors.ValidationError(ASK);
  });
}
