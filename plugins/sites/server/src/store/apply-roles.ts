import type { Core } from '@strapi/strapi';
import { rowsOf, schemaOf } from '#platform';
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
  const roles = rowsOf<StrapiRole>(strapi, 'admin::role');
  const data = { name: ROLES[role], code, description: 'Tenu par la table des rôles de Parvis' };
  return (await roles.findOne({ where: { code } })) ?? roles.create({ data });
}

function fieldsOf(strapi: Core.Strapi, uid: string): string[] {
  const type = schemaOf<{ attributes: Record<string, { private?: boolean }> }>(strapi, uid);
  if (!type) return [];
  return Object.entries(type.attributes)
    .filter(([name, attribute]) => !NOT_FILLED_IN.includes(name) && !attribute.private)
    .map(([name]) => name);
}
