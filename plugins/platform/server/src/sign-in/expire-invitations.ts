import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { systemClock } from '../domain';

/** Days that an invitation opens an account. */
export const INVITATION_DAYS = 14;

const DAY_MS = 86_400_000;
const OVER =
  'Cette invitation n’est plus valable : demandez-en une nouvelle à qui vous l’a envoyée.';

interface Invited {
  readonly registrationToken: string;
}

interface UserService {
  findRegistrationInfo(token: string): Promise<unknown>;
  register(invited: Invited): Promise<unknown>;
}

/** Strapi's invitations open an account for ever, to whoever finds the letter. */
export function expireInvitations(strapi: Core.Strapi): void {
  const users = strapi.service('admin::user') as unknown as UserService;
  const findInfo = users.findRegistrationInfo.bind(users);
  const register = users.register.bind(users);

  users.findRegistrationInfo = async (token) =>
    (await isOver(strapi, token)) ? undefined : findInfo(token);
  users.register = async (invited) => {
    if (await isOver(strapi, invited.registrationToken)) throw new errors.ValidationError(OVER);
    return register(invited);
  };
}

/** The token is the last thing that changes in an account before it is opened. */
async function isOver(strapi: Core.Strapi, registrationToken: string): Promise<boolean> {
  const account = (await strapi.db
    .query('admin::user')
    .findOne({ where: { registrationToken } })) as { updatedAt: string } | null;
  if (!account) return false; // Strapi says so itself
  const age = systemClock.now().getTime() - new Date(account.updatedAt).getTime();
  return age > INVITATION_DAYS * DAY_MS;
}
