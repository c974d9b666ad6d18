import { standingOf, type Membership } from './standing';

const today = '2026-11-22';
const held = (site: number, role: Membership['role'], endsOn: string | null = null) => ({
  site,
  role,
  endsOn,
});

test('a person works first in the site of their oldest membership', () => {
  const memberships = [held(3, 'contributor'), held(7, 'editor')];
  expect(standingOf(memberships, null, today)).toEqual({ site: 3, roles: ['contributor'] });
});

test('the roles of another site do not count on this one', () => {
  const memberships = [held(3, 'contributor'), held(7, 'site-manager')];
  expect(standingOf(memberships, 3, today)).toEqual({ site: 3, roles: ['contributor'] });
});

test('several roles on one site add up', () => {
  const memberships = [held(3, 'contributor'), held(3, 'procedures-agent')];
  expect(standingOf(memberships, 3, today)?.roles).toEqual(['contributor', 'procedures-agent']);
});

test('a person has no standing on a site that is not theirs', () => {
  expect(standingOf([held(3, 'site-manager')], 4, today)).toBeNull();
});

test('a membership counts until its last day, included', () => {
  expect(standingOf([held(3, 'editor', today)], 3, today)).not.toBeNull();
  expect(standingOf([held(3, 'editor', '2026-11-21')], 3, today)).toBeNull();
});

test('a webmaster of the whole platform can open any site, or none', () => {
  const memberships = [held(0, 'webmaster')];
  const standing = { roles: ['webmaster'], forAll: true };
  expect(standingOf(memberships, null, today)).toEqual({ site: null, ...standing });
  expect(standingOf(memberships, 12, today)).toEqual({ site: 12, ...standing });
});

test('a webmaster of one site answers for no other', () => {
  expect(standingOf([held(3, 'webmaster')], 3, today)?.forAll).toBeUndefined();
  const former = [held(3, 'webmaster'), held(0, 'webmaster', '2026-11-21')];
  expect(standingOf(former, 3, today)?.forAll).toBeUndefined();
});

test('nobody administers the platform by a membership of one site', () => {
  expect(standingOf([held(3, 'platform-administrator')], 3, today)).toBeNull();
});

test('a person without membership has no standing', () => {
  expect(standingOf([], null, today)).toBeNull();
});
