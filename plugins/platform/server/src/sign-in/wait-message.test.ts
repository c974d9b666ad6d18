import { waitMessage } from './wait-message';

const at = (time: string) => new Date(`2026-01-05T${time}Z`);

test('says when to try again, on the clocks of France, never too early', () => {
  expect(waitMessage(at('13:31:20'), at('13:30:20'))).toContain('Réessayez à 14 h 32, ou');
});

test('says tomorrow when it is', () => {
  expect(waitMessage(at('23:10:00'), at('22:50:00'))).toContain('demain à 0 h 10');
});
