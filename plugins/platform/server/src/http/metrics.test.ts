import { mayReadMetrics } from './metrics';

const TOKEN = 'a-long-enough-token';
const HERE = '127.0.0.1';
const host = 'localhost:1337';

test.each([
  ['the machine itself, without token', undefined, { host }, HERE, true],
  ['another machine, without token', undefined, { host }, '203.0.113.9', false],
  ['who comes through a proxy', undefined, { host, 'x-forwarded-for': '203.0.113.9' }, HERE, false],
  ['who pretends to be the machine', undefined, { host, 'x-forwarded-for': HERE }, HERE, false],
  ['who asks a proxy for a site', undefined, { host: 'cahors.example' }, HERE, false],
  ['whoever holds the token', TOKEN, { authorization: `Bearer ${TOKEN}` }, '203.0.113.9', true],
  [
    'the machine, with a wrong token',
    TOKEN,
    { authorization: 'Bearer another-token' },
    HERE,
    false,
  ],
])('metrics for %s', (_who, token, headers, remoteAddress, allowed) => {
  expect(mayReadMetrics(token, { headers, socket: { remoteAddress } })).toBe(allowed);
});
