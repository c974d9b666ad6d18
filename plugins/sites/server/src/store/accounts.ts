import type { Core } from '@strapi/strapi';
import { documentsOf, parisDate, platform, rowsOf, systemClock } from '#platform';
import type { Accounts } from '../actions/create-account';
import type { CheckedAccount } from '../domain/account';
import type { Role } from '../domain/role';
import { counts } from '../domain/standing';
import { strapiRoleCode } from '../policies/strapi-roles';
import { membershipsOf } from './memberships';

const MEMBERSHIP = 'plugin::sites.membership';

interface AdminUser {
  readonly id: number;
  readonly roles: readonly { readonly id: number }[];
}

/** Strapi's administration accounts, and our memberships beside them. */
export const createAccounts = (strapi: Core.Strapi): Accounts => ({
  atomically: (work) =>
    platform(strapi).scope.runInPlatform(
      'user:create',
      async () => await strapi.db.transaction(() => work()),
    ),
  async ensure(account) {
    const role = await roleId(strapi, account.role);
    const known = await findByEmail(strapi, account.email);
    if (!known) return { id: await create(strapi, account, role), created: true };
    await addRole(strapi, known, role);
    return { id: known.id, created: false };
  },
  async grant(account, role, site) {
    const { scope } = platform(strapi);
    const held = await strapi.db.transaction(({ trx }) => membershipsOf(trx, account));
    const today = parisDate(systemClock.now());
    const counting = held.filter((membership) => counts(membership, today));
    if (counting.some((membership) => membership.site === site && membership.role === role)) {
      return false;
    }
    const data = { user: account, role };
    await scope.runInPlatform(
      'user:create',
      () => documentsOf(strapi, MEMBERSHIP).create({ data }),
      site,
    );
    return true;
  },
});

const findByEmail = (strapi: Core.Strapi, email: string) =>
  rowsOf<AdminUser>(strapi, 'admin::user').findOne({ where: { email }, populate: ['roles'] });

async function create(strapi: Core.Strapi, account: CheckedAccount, role: number): Promise<number> {
  const { email, firstname, lastname, password } = account;
  const created = (await strapi.service('admin::user').create({
    email,
    firstname,
    lastname,
    password,
    roles: [role],
    isActive: true,
    registrationToken: null,
    preferedLanguage: 'fr',
  })) as AdminUser;
  return created.id;
}

async function addRole(strapi: Core.Strapi, user: AdminUser, role: number) {
  const roles = user.roles.map(({ id }) => id);
  if (roles.includes(role)) return;
  await strapi.service('admin::user').updateById(user.id, { roles: [...roles, role] });
}

async function roleId(strapi: Core.Strapi, role: Role): Promise<number> {
  const code = strapiRoleCode(role);
  const found = await rowsOf<{ id: number }>(strapi, 'admin::role').findOne({ where: { code } });
  if (!found) throw new Error(`Strapi has no role ${code}`);
  return found.id;
}
