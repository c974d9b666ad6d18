import {
  checkPublicationWindow,
  isVisible,
  nextVisibilityChange,
  publicationStage,
} from './publication-window';

const march = { from: '2026-03-01T00:00:00Z', until: '2026-04-01T00:00:00Z' };

test.each([
  [march, '2026-02-28T23:59:59Z', 'upcoming'],
  [march, '2026-03-01T00:00:00Z', 'current'],
  [march, '2026-03-31T23:59:59Z', 'current'],
  [march, '2026-04-01T00:00:00Z', 'over'],
  [{ from: march.from, until: null }, '2036-01-01T00:00:00Z', 'current'],
  [{ until: new Date(march.until) }, '2006-01-01T00:00:00Z', 'current'],
  [{}, '2026-03-01T00:00:00Z', 'current'],
])('%j is, on %s, %s', (window, now, stage) => {
  expect(publicationStage(window, new Date(now))).toBe(stage);
  expect(isVisible(window, new Date(now))).toBe(stage === 'current');
});

test.each([
  ['2026-02-01T00:00:00Z', march.from],
  ['2026-03-01T00:00:00Z', '2026-03-15T00:00:00Z'],
  ['2026-03-20T00:00:00Z', march.until],
  ['2026-04-01T00:00:00Z', null],
])('after %s, what is shown changes on %s', (now, change) => {
  const windows = [march, { from: '2026-03-15T00:00:00Z' }, {}];
  expect(nextVisibilityChange(windows, new Date(now))).toEqual(change && new Date(change));
});

test('a window must end after it begins', () => {
  const backwards = { from: march.until, until: march.from };
  expect(checkPublicationWindow(backwards)).toEqual({
    ok: false,
    reason: 'window-ends-before-it-begins',
  });
  expect(checkPublicationWindow(march)).toEqual({ ok: true, value: march });
  expect(nextVisibilityChange([backwards], new Date('2026-01-01T00:00:00Z'))).toBeNull();
});
