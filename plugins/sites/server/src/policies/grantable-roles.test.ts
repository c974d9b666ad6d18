import type { Role } from '../domain/role';
import { grantableRoles } from './grantable-roles';

const on = (site: number | null, ...roles: Role[]) => ({ site, roles });

test('a site manager gives the roles of the site, never those of the centre', () => {
  expect(grantableRoles(on(3, 'site-manager'))).toEqual([
    'site-manager',
    'editor',
    'contributor',
    'procedures-agent',
    'france-services-adviser',
  ]);
});

test('on the whole platform, only its administrators give roles, and only those of everywhere', () => {
  expect(grantableRoles(on(null, 'platform-administrator'))).toEqual([
    'platform-administrator',
    'webmaster',
  ]);
  expect(grantableRoles(on(null, 'webmaster'))).toEqual([]);
});

test('nobody is made platform administrator of one site', () => {
  expect(grantableRoles(on(3, 'platform-administrator'))).not.toContain('platform-administrator');
});
