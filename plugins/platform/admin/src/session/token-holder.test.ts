import { holderOf } from './token-holder';

const tokenOf = (content: object) =>
  `head.${Buffer.from(JSON.stringify(content)).toString('base64url')}.signature`;

test('a token says whose session it is of', () => {
  expect(holderOf(tokenOf({ userId: '12', name: '???>>>' }))).toBe('12');
  expect(holderOf(tokenOf({ userId: 12 }))).toBe('12');
});

test.each(['', 'outlived', 'a.b.c', tokenOf({}), tokenOf({ userId: null })])(
  '« %s » says nothing',
  (token) => expect(holderOf(token)).toBeNull(),
);
