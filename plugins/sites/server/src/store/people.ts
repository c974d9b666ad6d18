import type { Core } from '@strapi/strapi';
import { currentConnection, platform } from '#platform';
import type { Knex } from 'knex';
import type { People } from '../actions/give-role';
import type { HeldRole, Person } from '../domain/people';
import type { Role } from '../domain/role';
import { WHOLE_PLATFORM } from '../domain/standing';
import { strapiRoleCode } from '../policies/strapi-roles';

const MEMBERSHIP = 'plugin::sites.membership';

interface HeldRow {
  readonly documentId: string;
  readonly role: Role;
  readonly endsOn: string | null;
  readonly id: number;
  readonly firstname: string | null;
  readonly lastname: string | null;
  readonly email: string;
  readonly active: boolean | null;
  readonly token: string | null;
}

interface Account {
  readonly id: number;
  readonly email: string;
  readonly firstname: string | null;
  readonly lastname: string | null;
  readonly isActive: boolean;
  readonly registrationToken: string | null;
  readonly roles: readonly { readonly id: number }[];
}

/** Memberships of the site at work, or of the whole platform where there is none. */
export const createPeople = (strapi: Core.Strapi): People => ({
  heldHere: async () => heldOn(await currentConnection(strapi), siteAtWork(strapi)),
  async find(email) {
    const account = (await accounts(strapi).findOne({ where: { email } })) as Account | null;
    return account && { ...toPerson(account), closed: isClosed(account) };
  },
  async add({ email, firstname, lastname }) {
    const added = (await strapi.service('admin::user').create({
      email,
      firstname,
      lastname,
      isActive: false,
      preferedLanguage: 'fr',
    })) as Account;
    return toPerson(added);
  },
  async give(person, role, endsOn) {
    await carry(strapi, person.id, role);
    const data = { user: person.id, role, endsOn, siteKey: siteAtWork(strapi) };
    const query = strapi.db.query(MEMBERSHIP);
    return (await query.create({ data })) as { documentId: string };
  },
  async setEnd(documentId, endsOn) {
    const where = { documentId, siteKey: siteAtWork(strapi) };
    await strapi.db.query(MEMBERSHIP).update({ where, data: { endsOn } });
  },
  async withdraw(documentId) {
    const where = { documentId, siteKey: siteAtWork(strapi) };
    await strapi.db.query(MEMBERSHIP).delete({ where });
  },
  async newInvitation({ id }) {
    const registrationToken = (
      strapi.service('admin::token') as unknown as { createToken(): string }
    ).createToken();
    await strapi.service('admin::user').updateById(id, { registrationToken });
    return registrationToken;
  },
});

/** The person whose account this is. */
export const personOf =
  (strapi: Core.Strapi) =>
  async (id: number): Promise<Person> =>
    toPerson((await accounts(strapi).findOne({ where: { id } })) as Account);

/** Who answers for every site, whatever site one works in. */
export const peopleOfThePlatform = (strapi: Core.Strapi): Promise<HeldRole[]> =>
  platform(strapi).scope.runInPlatform('people of the platform', () =>
    heldOn(strapi.db.connection, WHOLE_PLATFORM),
  );

const siteAtWork = (strapi: Core.Strapi): number =>
  platform(strapi).scope.currentSite() ?? WHOLE_PLATFORM;

async function heldOn(knex: Knex, site: number): Promise<HeldRole[]> {
  const rows: HeldRow[] = await knex('memberships')
    .join('memberships_user_lnk', 'memberships_user_lnk.membership_id', 'memberships.id')
    .join('admin_users', 'admin_users.id', 'memberships_user_lnk.user_id')
    .where('memberships.site_key', site)
    .orderByRaw('lower(admin_users.lastname), lower(admin_users.firstname), memberships.id')
    .select({
      documentId: 'memberships.document_id',
      role: 'memberships.role',
      endsOn: knex.raw('memberships.ends_on::text'),
      id: 'admin_users.id',
      firstname: 'admin_users.firstname',
      lastname: 'admin_users.lastname',
      email: 'admin_users.email',
      active: 'admin_users.is_active',
      token: 'admin_users.registration_token',
    });
  return rows.map(({ documentId, role, endsOn, active, token, ...account }) => ({
    documentId,
    role,
    endsOn,
    person: toPerson({ ...account, isActive: active === true, registrationToken: token }),
  }));
}

const toPerson = (account: Omit<Account, 'roles'>): Person => ({
  id: account.id,
  email: account.email,
  firstname: account.firstname ?? '',
  lastname: account.lastname ?? '',
  invited: !account.isActive && account.registrationToken !== null,
});

const isClosed = ({ isActive, registrationToken }: Account) =>
  !isActive && registrationToken === null;

const accounts = (strapi: Core.Strapi) => strapi.db.query('admin::user');

/** Strapi lets nobody in who has no role of its own: which ones count is ours to say. */
async function carry(strapi: Core.Strapi, id: number, role: Role) {
  const code = strapiRoleCode(role);
  const found = (await strapi.db.query('admin::role').findOne({ where: { code } })) as {
    id: number;
  };
  const account = (await accounts(strapi).findOne({
    where: { id },
    populate: ['roles'],
  })) as Account;
  const roles = account.roles.map((held) => held.id);
  if (roles.includes(found.id)) return;
  await strapi.service('admin::user').updateById(id, { roles: [...roles, found.id] });
}
