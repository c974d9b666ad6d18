import { expectOk, ok, refuse, type Result } from '#platform';
import type { CreatedSite, KnownSite, SiteCreation } from '../domain/new-site';
import type { Granter, PeopleRefusal, RoleOrder } from '../domain/people';
import type { Founder } from '../domain/set-up';
import { setUpSite, type SetUp } from './set-up-site';

const martel = { key: 12, name: 'Martel', primaryHost: 'martel.lot.example' } as CreatedSite;

const paul: Founder = {
  id: 2,
  name: 'Paul Vayssié',
  standing: { site: null, roles: ['webmaster'] },
  everywhere: true,
};

const person = (email: string, role = 'contributor'): RoleOrder => ({
  email,
  firstname: 'Odile',
  lastname: 'Lacam',
  role,
  endsOn: null,
});

const order = { collectivity: { insee: '46185' }, template: 'causse' };

/** A platform in memory: what is undone leaves no line. */
function platformWith(creation: SiteCreation = { outcome: 'created', site: martel }) {
  const lines: string[] = [];
  let at: number | null = null;
  const giveRole = (
    by: Granter,
    { email, role }: RoleOrder,
  ): Promise<Result<{ documentId: string }, PeopleRefusal>> => {
    if (!email.includes('@')) return Promise.resolve(refuse('email-malformed'));
    lines.push(`${by.name} gives ${role} to ${email} on ${by.standing.site} at ${at}`);
    return Promise.resolve(ok({ documentId: email }));
  };
  const setUp = setUpSite({
    groundwork: {
      async atomically(work) {
        const result: SetUp = await work();
        if (!result.ok) lines.length = 0;
        return result;
      },
      async onSite({ key }, work) {
        at = key;
        return work();
      },
    },
    createSite: () => Promise.resolve(ok(creation)),
    giveRole,
    keep: ({ name }) => Promise.resolve(void lines.push(`${name} keeps ${at}`)),
  });
  return { setUp, lines };
}

test('a webmaster of all sites sets one up and invites people to it', async () => {
  const { setUp, lines } = platformWith();
  const people = [person('odile@martel.example', 'site-manager'), person('rose@martel.example')];
  expect(expectOk(await setUp(paul, { ...order, people }))).toBe(martel);
  expect(lines).toEqual([
    'Paul Vayssié gives site-manager to odile@martel.example on 12 at 12',
    'Paul Vayssié gives contributor to rose@martel.example on 12 at 12',
  ]);
});

test('a webmaster of some sites keeps the one that they set up', async () => {
  const { setUp, lines } = platformWith();
  const founder = { ...paul, everywhere: false, standing: { ...paul.standing, site: 3 } };
  expectOk(await setUp(founder, { ...order, people: [] }));
  expect(lines).toEqual(['Paul Vayssié keeps 12']);
});

test('a person who cannot be invited is named, and nothing is left of the rest', async () => {
  const { setUp, lines } = platformWith();
  const people = [person('odile@martel.example'), person('rose')];
  expect(await setUp(paul, { ...order, people })).toEqual({
    ok: false,
    reason: 'email-malformed',
    details: { person: 1 },
  });
  expect(lines).toEqual([]);
});

test('a commune that has a site gets no second one, and nobody is invited', async () => {
  const known: KnownSite = { key: 4, name: 'Martel', primaryHost: 'martel.lot.example' };
  const { setUp, lines } = platformWith({ outcome: 'already-there', site: known });
  expect(await setUp(paul, { ...order, people: [person('rose@martel.example')] })).toEqual({
    ok: false,
    reason: 'already-there',
    details: { site: known },
  });
  expect(lines).toEqual([]);
});
