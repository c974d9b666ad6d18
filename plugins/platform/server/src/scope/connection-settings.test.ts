import { connectionSettings } from './connection-settings';

test('without scope nothing is visible', () => {
  expect(connectionSettings({ kind: 'none' })).toEqual(['', '', '', '']);
});

test('one site is a range of one, which an index answers', () => {
  const scope = { kind: 'sites', visible: [12], current: 12 } as const;
  expect(connectionSettings(scope)).toEqual(['12', '12', '', '12']);
});

test('several sites are a range and a list', () => {
  const scope = { kind: 'sites', visible: [7, 3, 12], current: 7 } as const;
  expect(connectionSettings(scope)).toEqual(['3', '12', '{7,3,12}', '7']);
});

test('a person without site sees nothing', () => {
  const scope = { kind: 'sites', visible: [], current: null } as const;
  expect(connectionSettings(scope)).toEqual(['', '', '', '']);
});

test('the platform sees every key, and new rows must name their site', () => {
  const scope = { kind: 'platform', reason: 'test', current: null } as const;
  expect(connectionSettings(scope)).toEqual(['-2147483648', '2147483647', '', '']);
});
