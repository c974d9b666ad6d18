import { preferredEncoding } from './front-door';

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['gzip;q=0.000', 'identity'],
  ['deflate', 'identity'],
  ['', 'identity'],
])('a browser that accepts « %s » is sent %s', (accepted, encoding) => {
  expect(preferredEncoding(accepted)).toBe(encoding);
});
