import { instantOf, isWallMoment, wallMomentOf } from './wall-moment';

describe('a moment on the wall of the town hall', () => {
  test.each([
    ['2026-12-24T18:30', '2026-12-24T17:30:00.000Z'],
    ['2026-07-14T09:05', '2026-07-14T07:05:00.000Z'],
  ])('%s is %s everywhere else', (wall, instant) => {
    expect(instantOf(wall).toISOString()).toBe(instant);
    expect(wallMomentOf(new Date(instant))).toBe(wall);
  });

  test.each(['2026-13-01T10:00', '2026-12-24', '2026-12-24T24:00', 'demain'])(
    '%s is none',
    (text) => expect(isWallMoment(text)).toBe(false),
  );
});
