import { closureLinesOf, EMPTY_CLOSURE, isPast, withFirstDay } from './closures';

test('the last day of a closing follows the first, and stays where it is when it is later', () => {
  const one = withFirstDay(EMPTY_CLOSURE, '2026-12-24');
  expect(one).toEqual({ from: '2026-12-24', until: '2026-12-24', reason: '' });
  expect(withFirstDay({ ...one, until: '2027-01-02' }, '2026-12-26').until).toBe('2027-01-02');
  expect(withFirstDay(one, '2026-12-28').until).toBe('2026-12-28');
});

test('lines that nobody filled in are not sent; the others keep their place', () => {
  const one = { ...EMPTY_CLOSURE, reason: 'Congés' };
  expect(closureLinesOf([EMPTY_CLOSURE, one])).toEqual([{ place: 1, line: one }]);
});

test('a closing is past once its last day is', () => {
  const one = { from: '2026-11-01', until: '2026-11-02', reason: '' };
  expect(isPast(one, '2026-11-02')).toBe(false);
  expect(isPast(one, '2026-11-03')).toBe(true);
  expect(isPast(EMPTY_CLOSURE, '2026-11-03')).toBe(false);
});
