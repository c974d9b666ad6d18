import type { Core } from '@strapi/strapi';
import { ROLES, type Role } from '../domain/role';
import { permissionsOf } from '../policies/strapi-permissions';
import { strapiRoleCode } from '../policies/strapi-roles';

interface StrapiRole {
  readonly id: number;
}

const NOT_FILLED_IN = [
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
  'siteKey',
];

/** Brings Strapi's roles and permissions to what the role table says; run at every start. */
export async function applyRoleTable(strapi: Core.Strapi): Promise<void> {
  const roles = Object.keys(ROLES) as Role[];
  for (const role of roles) {
    const { id } = await ensureRole(strapi, role);
    if (role === 'platform-administrator') continue; // Strapi gives it everything, after us
    const permissions = permissionsOf(role, (uid) => fieldsOf(strapi, uid));
    await strapi.service('admin::role').assignPermissions(id, permissions);
  }
}

async function ensureRole(strapi: Core.Strapi, role: Role): Promise<StrapiRole> {
  const code = strapiRoleCode(role);
  const roles = strapi.db.query('admin::role');
  const data = { name: ROLES[role], code, description: 'Tenu par la table des rôles de Parvis' };
  const known = (await roles.findOne({ where: { code } })) as StrapiRole | null;
  return known ?? ((await roles.create({ data })) as StrapiRole);
}

function fieldsOf(strapi: Core.Strapi, uid: string): string[] {
  const type = strapi.contentTypes[uid as keyof typeof strapi.contentTypes] as
    { attributes: Record<string, { private?: boolean }> } | undefined;
  if (!type) return [];
  return Object.entries(type.attributes)
    .filter(([name, attribute]) => !NOT_FILLED_IN.includes(name) && !attribute.private)
    .map(([name]) => name);
}
