import type { Role } from '../domain/role';
import { canGrant } from './can-grant';

const on = (site: number | null, ...roles: Role[]) => ({ site, roles });

test.each<[Role, number | null, Role, boolean]>([
  ['site-manager', 3, 'contributor', true],
  ['site-manager', 3, 'site-manager', true],
  ['site-manager', 3, 'webmaster', false],
  ['site-manager', 3, 'platform-administrator', false],
  ['webmaster', 3, 'webmaster', true],
  ['webmaster', null, 'webmaster', false],
  ['webmaster', 3, 'platform-administrator', false],
  ['platform-administrator', null, 'platform-administrator', true],
  ['editor', 3, 'contributor', false],
  ['contributor', 3, 'contributor', false],
])('a %s on site %p who grants %s: %p', (role, site, granted, allowed) => {
  expect(canGrant(on(site, role), granted)).toBe(allowed);
});
