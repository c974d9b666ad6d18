import type { HeldRole } from '../domain/people';
import type { Role } from '../domain/role';
import { presentPeople, presentRoles } from './present-people';

const TODAY = '2026-03-03';
const CAHORS = 3;

const holds = (id: number, role: Role, more: Partial<HeldRole> = {}): HeldRole => ({
  documentId: `${role}-${id}`,
  role,
  endsOn: null,
  person: { id, firstname: 'Odile', lastname: 'Lacam', email: 'odile@parvis.test', invited: false },
  ...more,
});

const helene = holds(1, 'platform-administrator');
const paul = holds(2, 'webmaster');
const hugo = holds(4, 'platform-administrator');
const everywhere = [helene, paul, hugo];

/** Who may be seen as, on the page of Cahors that somebody of the centre reads. */
function seenBy({ person: { id }, role }: HeldRole, ...held: HeldRole[]) {
  const by = { id, name: '', standing: { site: CAHORS, roles: [role] } };
  return presentPeople({ by, held, everywhere, today: TODAY, modules: [] })
    .held.filter(({ viewable }) => viewable)
    .map(({ documentId }) => documentId);
}

test('a platform administrator may see as who has less rights here, and nobody else may', () => {
  const colette = holds(3, 'contributor');
  expect(seenBy(helene, colette)).toEqual([colette.documentId]);
  expect(seenBy(paul, colette)).toEqual([]);
});

test.each([
  ['whose role ended', holds(3, 'contributor', { endsOn: '2026-03-02' })],
  [
    'who has not opened their account',
    holds(3, 'editor', { person: { ...paul.person, id: 3, invited: true } }),
  ],
  ['who administers the platform, and edits here', holds(4, 'editor')],
  ['who reads the page', holds(1, 'editor')],
])('nobody may see as somebody %s', (_, one) => {
  expect(seenBy(helene, one)).toEqual([]);
});

test('roles of the commune are offered before those of the centre', () => {
  const offered = presentRoles({ site: CAHORS, roles: ['platform-administrator'] }, []);
  expect(offered[0]?.role).toBe('site-manager');
  expect(offered.at(-1)?.role).toBe('webmaster');
});

test('a role is offered on the sites that have the module which it serves', () => {
  const marc = { site: CAHORS, roles: ['site-manager' as const] };
  const offeredWith = (...modules: string[]) => presentRoles(marc, modules).map(({ role }) => role);
  expect(offeredWith('news')).toEqual(['site-manager', 'editor', 'contributor']);
  expect(offeredWith('news', 'teleprocedures')).toContain('procedures-agent');
});
