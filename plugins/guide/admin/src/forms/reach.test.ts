import type { Reach } from '../../../shared/reach';
import { isAmong, reachFields, reachKey, usualReach } from './reach';

const HERE: Reach = { reach: 'site', code: '', words: 'Ce site' };
const LOT: Reach = { reach: 'department', code: '46', words: 'Les communes du Lot' };

test.each([HERE, LOT])('a choice is sent as it was offered: $words', ({ reach, code, words }) => {
  expect(reachFields(reachKey({ reach, code }))).toEqual({ reach, reachCode: code });
  expect(words).not.toBe('');
});

test('the first choice is the usual one; who has none writes for the own site', () => {
  expect([usualReach([LOT, HERE]), usualReach([])]).toEqual(['department 46', 'site']);
});

test('what was written for others is not taken for one of the choices', () => {
  expect(isAmong('department 46', [HERE])).toBe(false);
  expect(isAmong('department 46', [HERE, LOT])).toBe(true);
});
