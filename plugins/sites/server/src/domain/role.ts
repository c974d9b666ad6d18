/**
 * What a person is on a site: codes of the glossary, and the words shown on screen, which suit
 * women and men.
 */
export const ROLES = {
  'platform-administrator': 'Administration de la plateforme',
  webmaster: 'Webmestre du centre',
  'site-manager': 'Responsable de site',
  editor: 'Rédaction',
  contributor: 'Contribution',
  'procedures-agent': 'Téléprocédures',
  'france-services-adviser': 'France Services',
} as const;

export type Role = keyof typeof ROLES;

export const isRole = (value: string): value is Role => Object.hasOwn(ROLES, value);

/** Roles whose membership may stand for the whole platform (site key 0). */
export const PLATFORM_WIDE_ROLES: readonly Role[] = ['platform-administrator', 'webmaster'];

/** Roles that serve a module, and are not offered on a site that does without it. */
const MODULE_OF_ROLE: Partial<Record<Role, string>> = {
  'procedures-agent': 'teleprocedures',
  'france-services-adviser': 'france-services',
};

/** @param modules of the site */
export function servesModules(role: Role, modules: readonly string[]): boolean {
  const asked = MODULE_OF_ROLE[role];
  return asked === undefined || modules.includes(asked);
}
