import { readRecipients } from './recipients';
import { inWords, keptInWords, keptSince } from './retention';
import { isTrackingCode, newTrackingCode } from './tracking-code';

test('recipients are read one a line, or as people separate them, once each', () => {
  expect(readRecipients('mairie@exemple.fr\n ecole@exemple.fr; mairie@exemple.fr,')).toEqual({
    addresses: ['mairie@exemple.fr', 'ecole@exemple.fr'],
    malformed: [],
  });
  expect(readRecipients('mairie@exemple.fr\nla mairie').malformed).toEqual(['la', 'mairie']);
  expect(readRecipients(null)).toEqual({ addresses: [], malformed: [] });
});

test('a tracking code can be read out without doubt', () => {
  expect(newTrackingCode(() => 0)).toBe('3333-3333');
  expect(isTrackingCode(newTrackingCode())).toBe(true);
  expect(['7KQ4M9XT', '7kq4-m9xt', '7KQ0-M9XT', ''].some(isTrackingCode)).toBe(false);
});

test.each([
  ['2026-11-22T10:00:00Z', 12, '2025-11-22T10:00:00Z'],
  ['2026-03-31T10:00:00Z', 1, '2026-02-28T10:00:00Z'],
  ['2026-01-15T10:00:00Z', 2, '2025-11-15T10:00:00Z'],
])('at %s, %d months back is %s', (now, months, since) => {
  expect(keptSince(new Date(now), months)).toEqual(new Date(since));
});

test('a time is said as people say it', () => {
  expect([inWords(1), inWords(12)]).toEqual(['un mois', '12 mois']);
  expect(keptInWords(12)).toMatch(/^12 mois après la clôture .* ou, .* après son dernier message$/);
});
