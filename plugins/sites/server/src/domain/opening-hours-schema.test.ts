import type { OpeningSlot } from './opening-hours';
import { openingHoursSpecification } from './opening-hours-schema';

const week: OpeningSlot[] = [
  ...([1, 2, 3, 4, 5] as const).flatMap((weekday) => [
    { weekday, opens: '14:00', closes: '17:00' },
    { weekday, opens: '09:00', closes: '12:00' },
  ]),
  { weekday: 6, opens: '09:30', closes: '12:00', note: 'état civil' },
];

test('structured data groups days by hours and keeps the closings to come', () => {
  const closures = [
    { from: '2026-01-02', until: '2026-01-03' },
    { from: '2026-08-03', until: '2026-08-14', reason: 'congés' },
  ];
  const type = { '@type': 'OpeningHoursSpecification' };
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
  expect(openingHoursSpecification(week, closures, '2026-03-03')).toEqual([
    { ...type, dayOfWeek: days, opens: '09:00', closes: '12:00' },
    { ...type, dayOfWeek: days, opens: '14:00', closes: '17:00' },
    { ...type, dayOfWeek: ['Saturday'], opens: '09:30', closes: '12:00' },
    {
      ...type,
      opens: '00:00',
      closes: '00:00',
      validFrom: '2026-08-03',
      validThrough: '2026-08-14',
    },
  ]);
});

test('midnight is the last minute of the day, for want of 24:00', () => {
  const slots: OpeningSlot[] = [{ weekday: 6, opens: '20:00', closes: '24:00' }];
  expect(openingHoursSpecification(slots, [], '2026-03-03')[0]?.closes).toBe('23:59');
});
