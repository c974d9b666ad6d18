import { persistently } from './persistently';

const failing = (times: number) => {
  let failures = 0;
  return () => {
    if (failures >= times) return Promise.resolve('done');
    failures += 1;
    return Promise.reject(new Error(`failure ${failures}`));
  };
};

test('a passing failure is waited for', async () => {
  await expect(persistently(failing(2), [1, 1])).resolves.toBe('done');
});

test('a lasting failure is thrown in the end', async () => {
  await expect(persistently(failing(9), [1, 1])).rejects.toThrow('failure 3');
});
