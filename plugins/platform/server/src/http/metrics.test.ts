import { mayReadMetrics } from './metrics';

const TOKEN = 'a-long-enough-token';

test.each([
  ['the machine itself, without token', undefined, '', '127.0.0.1', true],
  ['another machine, without token', undefined, '', '203.0.113.9', false],
  ['whoever holds the token', TOKEN, `Bearer ${TOKEN}`, '203.0.113.9', true],
  [
    'the machine itself, with a wrong token',
    TOKEN,
    'Bearer another-long-token',
    '127.0.0.1',
    false,
  ],
])('metrics for %s', (_who, token, header, address, allowed) => {
  expect(mayReadMetrics(token, header, address)).toBe(allowed);
});
