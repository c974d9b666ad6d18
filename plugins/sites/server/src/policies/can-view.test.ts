import type { Membership } from '../domain/standing';
import type { Standpoint, ViewingRefusal } from '../domain/viewing';
import { whyNotSee } from './can-view';

const TODAY = '2026-03-03';
const CAHORS = 3;
const held = (site: number, role: Membership['role'], endsOn: string | null = null) => ({
  site,
  role,
  endsOn,
});
const person = (id: number, ...roles: Membership[]): Standpoint => ({
  id,
  open: true,
  held: roles,
});

const helene = person(1, held(0, 'platform-administrator'));
const paul = person(2, held(0, 'webmaster'));
const colette = person(3, held(CAHORS, 'contributor'));

const see = (viewer: Standpoint, seen: Standpoint, site: number | null = CAHORS) =>
  whyNotSee({ viewer, seen, site, today: TODAY });

test('a platform administrator sees as anybody with less rights, on a site or everywhere', () => {
  expect(see(helene, colette)).toBeNull();
  expect(see(helene, paul)).toBeNull();
  expect(see(helene, paul, null)).toBeNull();
});

test.each<[string, Standpoint, Standpoint, ViewingRefusal]>([
  ['a webmaster', paul, colette, 'not-yours-to-see'],
  ['a contributor', colette, colette, 'not-yours-to-see'],
  [
    'who administered until yesterday',
    person(1, held(0, 'platform-administrator', '2026-03-02')),
    colette,
    'not-yours-to-see',
  ],
  [
    'who holds the role on one site only',
    person(1, held(CAHORS, 'platform-administrator')),
    colette,
    'not-yours-to-see',
  ],
  ['oneself', helene, helene, 'own-eyes'],
  [
    'another administrator, even where they are an editor',
    helene,
    person(4, held(CAHORS, 'editor'), held(0, 'platform-administrator')),
    'as-much-rights',
  ],
  ['an account that nobody opened', helene, { ...colette, open: false }, 'account-not-open'],
  [
    'somebody whose role ended',
    helene,
    person(3, held(CAHORS, 'contributor', '2026-03-02')),
    'no-role-here',
  ],
  ['somebody of another site', helene, person(3, held(4, 'contributor')), 'no-role-here'],
])('%s: refused', (_, viewer, seen, refusal) => {
  expect(see(viewer, seen)).toBe(refusal);
});
