import type { Core } from '@strapi/strapi';
import { currentConnection, platform } from '#platform';
import { heldSites } from '../domain/held-sites';
import { accountsInScope, membershipsOf } from '../store/memberships';
import { today } from './admin-standing';

/**
 * Accounts that a person may name: all of them for who works on the whole platform; for others,
 * those who hold a membership on the open site already.
 * @returns null for all of them
 */
export async function peopleInSight(strapi: Core.Strapi, user: number): Promise<number[] | null> {
  const memberships = await platform(strapi).scope.runInPlatform('people in sight', () =>
    membershipsOf(strapi.db.connection, user),
  );
  if (heldSites(memberships, today()).everywhere.length > 0) return null;
  return accountsInScope(await currentConnection(strapi));
}
