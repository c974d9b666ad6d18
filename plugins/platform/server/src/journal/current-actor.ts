import type { Core } from '@strapi/strapi';
import { currentScope } from '../scope/scope';

interface AdminUser {
  id: number;
  firstname?: string;
  lastname?: string;
  username?: string;
}

/** Who acts: the signed-in person, or the named work that runs in platform scope. */
export function currentActor(strapi: Core.Strapi) {
  const state = strapi.requestContext.get()?.state as
    { user?: AdminUser; viewer?: AdminUser; requestId?: string } | undefined;
  // Who looks through somebody else’s eyes acts in their own name.
  const person = state?.viewer ?? state?.user;
  if (person) {
    const { id, firstname, lastname, username } = person;
    const name = [firstname, lastname].filter(Boolean).join(' ') || username || `#${id}`;
    return { actor: { id, name }, requestId: state?.requestId };
  }
  const scope = currentScope();
  const name = scope.kind === 'platform' ? scope.reason : 'system';
  return { actor: { id: null, name }, requestId: state?.requestId };
}
