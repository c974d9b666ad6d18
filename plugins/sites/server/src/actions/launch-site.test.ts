import { expectOk, fixedClock } from '#platform';
import { createLaunchRequirements } from '../domain/launch-requirement';
import type { SiteIdentity } from '../domain/site';
import { launchSite } from './launch-site';

const NOW = new Date('2026-11-22T09:00:00Z');
const clock = fixedClock(NOW);

function village(met: boolean) {
  const state = { key: 7, documentId: 'gramat', launchedAt: null as Date | null };
  const requirements = createLaunchRequirements({
    key: 'hours',
    title: 'Horaires',
    advice: 'ajoutez-les.',
    href: () => '/',
    isMet: () => met,
  });
  const launches = {
    identity: (key: number) =>
      Promise.resolve(key === 7 ? (state as unknown as SiteIdentity) : null),
    record: (_: unknown, at: Date) => Promise.resolve(void (state.launchedAt = at)),
  };
  return { launch: launchSite({ launches, requirements, clock }), state };
}

test('a site that has all it must is launched; doing it again changes nothing', async () => {
  const { launch } = village(true);
  expect(expectOk(await launch(7))).toEqual({ outcome: 'launched', at: NOW });
  expect(expectOk(await launch(7))).toEqual({ outcome: 'already-launched', at: NOW });
});

test('a site that lacks something stays closed, and says what', async () => {
  const { launch, state } = village(false);
  expect(await launch(7)).toMatchObject({
    reason: 'site-not-ready',
    details: { steps: [{ key: 'hours', met: false }] },
  });
  expect(state.launchedAt).toBeNull();
});

test('a site that does not exist is refused', async () => {
  expect(await village(true).launch(8)).toEqual({ ok: false, reason: 'site-unknown' });
});
