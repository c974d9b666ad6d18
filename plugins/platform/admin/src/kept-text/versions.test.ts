import { beginReading, forgetVersions, learnSaving, versionOf } from './versions';

const ENTRY = 'api::page.page a';

beforeEach(forgetVersions);

test('what was read last, or saved since, is the version that this window shows', () => {
  beginReading(ENTRY)('1');
  expect(versionOf(ENTRY)).toBe('1');
  learnSaving(ENTRY, '2');
  expect(versionOf(ENTRY)).toBe('2');
  beginReading(ENTRY)('3');
  expect(versionOf(ENTRY)).toBe('3');
});

test('a reading begun before a saving and answered after it is not learnt', () => {
  const learnRead = beginReading(ENTRY);
  learnSaving(ENTRY, '2');
  expect(learnRead('1')).toBe(false);
  expect(versionOf(ENTRY)).toBe('2');
});

test('a saving of another entry takes nothing from a reading', () => {
  const learnRead = beginReading(ENTRY);
  learnSaving('api::page.page b', '2');
  expect(learnRead('1')).toBe(true);
});
