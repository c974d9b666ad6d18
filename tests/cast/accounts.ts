import type { Role } from '#sites';
import { strapi } from '../harness/booted';
import type { CastPerson } from './people';
import { inPlatform } from './sites';

export const PASSWORD = 'Falaise-Vigne-Noyer-46';

/** Site key of a membership that stands for the whole platform. */
export const EVERYWHERE = 0;

interface Account {
  readonly id: number;
}

/** Gives the person an account of the administration, and their role on a site. */
export async function enrol(
  person: CastPerson,
  site: { readonly key: number } | typeof EVERYWHERE,
  role: Role = person.role,
): Promise<Account> {
  const siteKey = site === EVERYWHERE ? EVERYWHERE : site.key;
  return inPlatform(async () => {
    const account = await accountOf(person, role);
    const memberships = strapi.db.query('plugin::sites.membership');
    const held = await memberships.count({ where: { siteKey, role, user: account.id } });
    if (held === 0) await memberships.create({ data: { siteKey, role, user: account.id } });
    return account;
  });
}

/** Takes away what another test gave the person there. */
export async function leave(
  { email }: CastPerson,
  site: { readonly key: number } | typeof EVERYWHERE,
): Promise<void> {
  const siteKey = site === EVERYWHERE ? EVERYWHERE : site.key;
  await inPlatform(async () => {
    const memberships = strapi.db.query('plugin::sites.membership');
    const held = await memberships.findMany({ where: { siteKey, user: { email } } });
    for (const { id } of held) await memberships.delete({ where: { id } });
  });
}

async function accountOf(person: CastPerson, role: Role): Promise<Account> {
  const { firstname, lastname, email } = person;
  const known = await strapi.db.query('admin::user').findOne({ where: { email } });
  const strapiRole = await strapi.db
    .query('admin::role')
    .findOne({ where: { code: strapiRoleCode(role) } });
  if (!strapiRole) throw new Error(`Strapi has no role for ${role}`);
  const roles = [strapiRole.id];
  const account = { firstname, lastname, email, password: PASSWORD, isActive: true, roles };
  return (known ?? (await strapi.service('admin::user').create(account))) as Account;
}

const strapiRoleCode = (role: Role) =>
  role === 'platform-administrator' ? 'strapi-super-admin' : `parvis-${role}`;
