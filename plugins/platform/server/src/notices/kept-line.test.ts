import { keepLine, type Line } from './kept-line';

const settle = () => jest.advanceTimersByTimeAsync(1_000);

/** A line that the test cuts, and whose openings it counts. */
function telephone() {
  const lost: (() => void)[] = [];
  const closed: Line[] = [];
  let reachable = true;
  const open = (whenLost: () => void): Promise<Line> => {
    lost.push(whenLost);
    if (!reachable) return Promise.reject(new Error('unreachable'));
    const line: Line = { close: () => Promise.resolve(void closed.push(line)) };
    return Promise.resolve(line);
  };
  return { open, lost, closed, reach: (now: boolean) => (reachable = now) };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('a line whose end is said twice is opened again once', async () => {
  const phone = telephone();
  await keepLine({ ...phone, gap: () => {}, warn: () => {} }).start();
  phone.lost[0]?.();
  phone.lost[0]?.();
  await settle();
  expect(phone.lost).toHaveLength(2);
});

test('an outage is tried at its own pace, however many ways each failure is said', async () => {
  const phone = telephone();
  await keepLine({ ...phone, gap: () => {}, warn: () => {} }).start();
  phone.reach(false);
  phone.lost.at(-1)?.();
  for (let second = 0; second < 10; second += 1) {
    await settle();
    phone.lost.at(-1)?.();
  }
  expect(phone.lost).toHaveLength(11);
});

test('each cut and each new line is a gap in what was heard', async () => {
  const phone = telephone();
  const gap = jest.fn();
  await keepLine({ ...phone, gap, warn: () => {} }).start();
  expect(gap).toHaveBeenCalledTimes(1);
  phone.lost[0]?.();
  await settle();
  expect(gap).toHaveBeenCalledTimes(3);
});

test('a first line that does not open is said to who asked for it', async () => {
  const phone = telephone();
  phone.reach(false);
  const line = keepLine({ ...phone, gap: () => {}, warn: () => {} });
  await expect(line.start()).rejects.toThrow('unreachable');
});

test('a stopped line stays closed', async () => {
  const phone = telephone();
  const line = keepLine({ ...phone, gap: () => {}, warn: () => {} });
  await line.start();
  await line.stop();
  phone.lost[0]?.();
  await settle();
  expect(phone.closed).toHaveLength(1);
  expect(phone.lost).toHaveLength(1);
});
