import { expectOk, ok, refuse, type Result } from './result';

const half = (n: number): Result<number, 'odd', { given: number }> =>
  n % 2 === 0 ? ok(n / 2) : refuse('odd', { given: n });

function quarter(n: number): Result<number, 'odd', { given: number }> {
  const halved = half(n);
  if (!halved.ok) return halved;
  return half(halved.value);
}

test('a result carries its value', () => {
  expect(quarter(12)).toEqual({ ok: true, value: 3 });
});

test('a refusal is handed on as it is, with its details', () => {
  expect(quarter(6)).toEqual({ ok: false, reason: 'odd', details: { given: 3 } });
});

test('a refusal without details has none', () => {
  expect(refuse('odd')).toStrictEqual({ ok: false, reason: 'odd' });
});

test('success may have nothing to say', () => {
  expect(ok()).toEqual({ ok: true });
});

test('expecting success of a refusal throws with its reason and details', () => {
  expect(expectOk(half(4))).toBe(2);
  expect(() => expectOk(half(3))).toThrow('Refused: odd {"given":3}');
});
