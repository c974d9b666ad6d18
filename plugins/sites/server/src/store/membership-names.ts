import type { Core } from '@strapi/strapi';
import { currentConnection, platform } from '#platform';
import { ROLES, isRole } from '../domain/role';

/** Lets the journal say whose role was given or taken away. */
export function nameMemberships(strapi: Core.Strapi): void {
  platform(strapi).titles.provide('plugin::sites.membership', async ({ id, role }) => {
    const words = typeof role === 'string' && isRole(role) ? ROLES[role] : undefined;
    const person = await personOf(strapi, id);
    return [words, person].filter(Boolean).join(' : ') || undefined;
  });
}

async function personOf(strapi: Core.Strapi, membership: unknown): Promise<string | undefined> {
  const knex = await currentConnection(strapi);
  const person = (await knex('admin_users')
    .join('memberships_user_lnk', 'memberships_user_lnk.user_id', 'admin_users.id')
    .where('memberships_user_lnk.membership_id', Number(membership))
    .first('firstname', 'lastname', 'email')) as Record<string, string | null> | undefined;
  if (!person) return undefined;
  const { firstname, lastname, email } = person;
  return [firstname, lastname].filter(Boolean).join(' ') || (email ?? undefined);
}
