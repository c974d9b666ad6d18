import { inTurn } from './in-turn';

test('what is begun under one name waits for what was begun before, even if that fails', async () => {
  const done: string[] = [];
  let fail: (reason: Error) => void = () => undefined;
  const first = inTurn('a', () => new Promise((_, reject) => (fail = reject)));
  const second = inTurn('a', async () => done.push('second'));
  await inTurn('b', async () => done.push('other'));
  fail(new Error('no answer'));
  await expect(first).rejects.toThrow('no answer');
  await second;
  expect(done).toEqual(['other', 'second']);
});
