import { networkOf, visitorMark } from './visitor-mark';

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::9', '2001:db8:1:2'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
])('%s belongs to %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test('a visitor has another mark with another day’s salt', () => {
  const [today, tomorrow] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
  expect(visitorMark('192.0.2.7', today)).toBe(visitorMark('192.0.2.7', today));
  expect(visitorMark('192.0.2.7', today)).not.toBe(visitorMark('192.0.2.7', tomorrow));
  expect(visitorMark('192.0.2.7', today)).not.toContain('192');
});
