import { fixedClock } from '#platform';
import { launchSite } from './launch-site';

const clock = fixedClock('2026-03-02T08:00:00Z');
const draft = { key: 42, documentId: 'abc', launchedAt: null };

function launches() {
  const recorded: Date[] = [];
  return {
    recorded,
    record: (_site: object, at: Date) => Promise.resolve(void recorded.push(at)),
  };
}

test('a site in preparation is opened now', async () => {
  const kept = launches();
  const { value } = await launchSite({ launches: kept, clock })(draft);
  expect(value).toEqual({ outcome: 'launched', at: clock.now() });
  expect(kept.recorded).toEqual([clock.now()]);
});

test('a site that is open stays as it is', async () => {
  const kept = launches();
  const since = new Date('2025-01-01T00:00:00Z');
  const { value } = await launchSite({ launches: kept, clock })({ ...draft, launchedAt: since });
  expect(value).toEqual({ outcome: 'already-launched', at: since });
  expect(kept.recorded).toEqual([]);
});
