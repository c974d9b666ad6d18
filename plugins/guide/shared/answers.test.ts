import { answersIn, concerns, fragmentOf, saidBy } from './answers';

const married = new Map([
  ['married', true],
  ['owner', false],
]);

describe('a part', () => {
  test.each([
    ['married', true],
    ['owner', false],
    ['!owner', true],
    ['!married', false],
    ['?married', false],
    ['?children', true],
    ['married&owner', false],
    ['married|owner', true],
    ['(owner|(married&!owner))', true],
    ['!(married)', false],
    ['!(owner|(married))', false],
  ])('under the condition %s is shown: %s', (condition, shown) => {
    expect(concerns(condition, married)).toBe(shown);
  });

  test.each(['children', '!children', 'children&married', '!(children)', ''])(
    'is shown while nobody answered what %s asks',
    (condition) => {
      expect(concerns(condition, married)).toBe(true);
    },
  );

  test('is not shown for what complete answers leave out', () => {
    expect(concerns('children', married, true)).toBe(false);
    expect(concerns('children|?children', married, true)).toBe(true);
  });
});

test('an answer says several things at once', () => {
  expect(saidBy('T1 !T2')).toEqual([
    ['T1', true],
    ['T2', false],
  ]);
});

test('what was said goes with the address, and comes back from it', () => {
  const fragment = fragmentOf(new Map(saidBy('T1 T2 !T3')));
  expect(fragment).toBe('#reponses=T1.T2');
  expect(answersIn(fragment)).toEqual(new Map(saidBy('T1 T2')));
});

test.each(['', '#p-cout', '#R1234'])('the fragment %p holds no answers', (fragment) => {
  expect(answersIn(fragment)).toBeNull();
});
