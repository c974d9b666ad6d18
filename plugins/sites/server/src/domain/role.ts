/** What a person is on a site; codes of the glossary, words shown on screen. */
export const ROLES = {
  'platform-administrator': 'Administrateur de la plateforme',
  webmaster: 'Webmestre du centre',
  'site-manager': 'Responsable de site',
  editor: 'Rédacteur',
  contributor: 'Contributeur',
  'procedures-agent': 'Agent des téléprocédures',
  'france-services-adviser': 'Conseiller France Services',
} as const;

export type Role = keyof typeof ROLES;

export const isRole = (value: string): value is Role => Object.hasOwn(ROLES, value);

/** Roles whose membership may stand for the whole platform (site key 0). */
export const PLATFORM_WIDE_ROLES: readonly Role[] = ['platform-administrator', 'webmaster'];
