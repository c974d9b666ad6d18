import { fixedClock } from '#platform';
import type { Granter, HeldRole, Person, RoleOrder } from '../domain/people';
import { setRoleEnd, withdrawRole } from './change-role';
import { giveRole, type People } from './give-role';

const marc: Granter = {
  id: 1,
  name: 'Marc Delmas',
  standing: { site: 3, roles: ['site-manager'] },
};
const ines: Person = {
  id: 2,
  firstname: 'Inès',
  lastname: 'Roques',
  email: 'ines@parvis.test',
  invited: false,
};
const order: RoleOrder = {
  email: 'odile@example.org',
  firstname: 'Odile',
  lastname: 'Lacam',
  role: 'editor',
  endsOn: null,
};

/** The people of one site, in memory. */
function site(...held: HeldRole[]) {
  const roles = [...held];
  const letters: string[] = [];
  const people: People = {
    heldHere: () => Promise.resolve([...roles]),
    find: (email) => Promise.resolve(email === ines.email ? { ...ines, closed: false } : null),
    add: (person) => Promise.resolve({ ...person, id: 9, invited: true }),
    give(person, role, endsOn) {
      roles.push({ documentId: `m${roles.length}`, person, role, endsOn });
      return Promise.resolve({ documentId: `m${roles.length - 1}` });
    },
    setEnd(documentId, endsOn) {
      const index = roles.findIndex((one) => one.documentId === documentId);
      roles[index] = { ...(roles[index] as HeldRole), endsOn };
      return Promise.resolve();
    },
    withdraw(documentId) {
      const index = roles.findIndex((one) => one.documentId === documentId);
      roles.splice(index, 1);
      return Promise.resolve();
    },
    newInvitation: () => Promise.resolve('token'),
  };
  const deps = {
    people,
    letters: {
      tell({ person }: { person: Person }, invitation: string | null) {
        letters.push(`${person.email} ${invitation ?? 'known'}`);
        return Promise.resolve();
      },
    },
    journal: { record: () => Promise.resolve() },
    clock: fixedClock('2026-03-03T12:00:00Z'),
  };
  return { deps, roles, letters };
}

const heldBy = (person: Person, role: HeldRole['role'], endsOn: string | null): HeldRole => ({
  documentId: 'm0',
  person,
  role,
  endsOn,
});

test('a newcomer gets an account, the role, and an invitation', async () => {
  const { deps, roles, letters } = site();
  expect(await giveRole(deps)(marc, order)).toMatchObject({ ok: true });
  expect(roles).toMatchObject([{ role: 'editor', person: { firstname: 'Odile' } }]);
  expect(letters).toEqual(['odile@example.org token']);
});

test('who has an account keeps it, and is told', async () => {
  const { deps, letters } = site();
  await giveRole(deps)(marc, { ...order, email: 'INES@parvis.test' });
  expect(letters).toEqual(['ines@parvis.test known']);
});

test('a role that ended is held again, in the same place', async () => {
  const { deps, roles } = site(heldBy(ines, 'editor', '2026-03-02'));
  await giveRole(deps)(marc, { ...order, email: ines.email, endsOn: '2026-04-01' });
  expect(roles).toEqual([heldBy(ines, 'editor', '2026-04-01')]);
});

test.each<[string, Partial<RoleOrder>, string]>([
  ['a role of the centre', { role: 'webmaster' }, 'role-not-yours-to-give'],
  ['half an address', { email: 'odile@' }, 'email-malformed'],
  ['no name', { lastname: ' ' }, 'name-missing'],
  ['a day that is past', { endsOn: '2026-03-02' }, 'end-in-the-past'],
  ['a role that is held today still', { email: ines.email }, 'already-held'],
])('%s is refused', async (_what, changes, reason) => {
  const { deps } = site(heldBy(ines, 'editor', '2026-03-03'));
  expect(await giveRole(deps)(marc, { ...order, ...changes })).toMatchObject({ reason });
});

test('nobody changes their own role, nor one that they could not give', async () => {
  const own = heldBy({ ...ines, id: marc.id }, 'editor', null);
  const { deps } = site(own);
  expect(await withdrawRole(deps)(marc, 'm0')).toMatchObject({ reason: 'own-role' });
  const centre = site(heldBy(ines, 'webmaster', null));
  expect(await setRoleEnd(centre.deps)(marc, 'm0', null)).toMatchObject({
    reason: 'role-not-yours-to-give',
  });
});
