import { randomBytes } from 'node:crypto';
import { fixedClock } from '../../domain';
import { factorsInMemory } from './factors-in-memory';
import { passDoor, type DoorDeps } from './pass-door';
import { factorKey } from './sealed-secret';
import { codeAt } from './totp';

const helene = { id: 7, email: 'helene@parvis.test' };
const NOON = '2026-03-03T12:00:00Z';
const later = (seconds: number) => new Date(Date.parse(NOON) + seconds * 1000);
const [key, older] = [0, 1].map(() => factorKey(randomBytes(32).toString('base64'))) as [
  ReturnType<typeof factorKey>,
  ReturnType<typeof factorKey>,
];

/** A door where she is obliged, or not. */
function door({ obliged = true } = {}) {
  const rows = factorsInMemory();
  const deps: DoorDeps = {
    rows,
    keys: [key],
    issuer: 'Parvis',
    clock: fixedClock(NOON),
    obliges: () => Promise.resolve(obliged),
  };
  const at = (seconds: number, keys: DoorDeps['keys'] = [key]): DoorDeps => ({
    ...deps,
    keys,
    clock: fixedClock(later(seconds).toISOString()),
  });
  return { rows, deps, at };
}

/** Her secret and her recovery codes, once enrolled at noon. */
async function enrolled() {
  const here = door();
  const asked = await passDoor(here.deps, helene, null);
  if (asked.kind !== 'enrolment-required') throw new Error(asked.kind);
  const { secret } = asked.key;
  const done = await passDoor(here.deps, helene, codeAt(secret, later(0)));
  if (done.kind !== 'enrolled') throw new Error(done.kind);
  return { ...here, secret, recoveryCodes: done.recoveryCodes };
}

test('who is not obliged and has no factor passes', async () => {
  expect(await passDoor(door({ obliged: false }).deps, helene, null)).toEqual({ kind: 'open' });
});

test('who is obliged and has none is shown a secret, the same one again within the hour', async () => {
  const { deps, at } = door();
  const first = await passDoor(deps, helene, null);
  expect(first).toMatchObject({ kind: 'enrolment-required' });
  expect(await passDoor(at(600), helene, null)).toEqual(first);
  expect(await passDoor(at(3_601), helene, null)).not.toEqual(first);
});

test('a code without a secret shown, and a wrong one, open nothing', async () => {
  const { deps } = door();
  expect(await passDoor(deps, helene, '123456')).toMatchObject({ kind: 'enrolment-required' });
  expect(await passDoor(deps, helene, 'abcdef')).toEqual({ kind: 'code-wrong' });
  expect(await deps.rows.isOn(helene.id)).toBe(false);
});

test('who is enrolled passes with a code only, each code once, and none before it', async () => {
  const { secret, at } = await enrolled();
  const codeOf = (seconds: number) => codeAt(secret, later(seconds));
  expect(await passDoor(at(30), helene, null)).toEqual({ kind: 'code-required' });
  expect(await passDoor(at(0), helene, codeOf(0))).toEqual({ kind: 'code-wrong' });
  expect(await passDoor(at(30), helene, codeOf(60))).toEqual({ kind: 'passed', by: 'code' });
  expect(await passDoor(at(60), helene, codeOf(60))).toEqual({ kind: 'code-wrong' });
  expect(await passDoor(at(60), helene, codeOf(30))).toEqual({ kind: 'code-wrong' });
  const spaced = codeOf(90).replace(/^.../, '$& ');
  expect(await passDoor(at(90), helene, spaced)).toEqual({ kind: 'passed', by: 'code' });
});

test('a recovery code opens once, and after the keys of the platform changed', async () => {
  const { recoveryCodes, at, rows } = await enrolled();
  const [first = '', second = ''] = recoveryCodes;
  const spent = { kind: 'passed', by: 'recovery-code' };
  expect(await passDoor(at(60), helene, first)).toEqual(spent);
  expect(await passDoor(at(60), helene, first)).toEqual({ kind: 'code-wrong' });
  expect(await passDoor(at(60, [older, key]), helene, second.toUpperCase())).toEqual(spent);
  expect(await rows.countCodes(helene.id)).toBe(8);
});
