import { createFileOwners } from './file-owners';

test('the owner of a file is asked for once, that of none each time', async () => {
  const find = jest.fn((names: readonly string[]) =>
    Promise.resolve(names.includes('pont-0a1b') ? 7 : null),
  );
  const owners = createFileOwners(find);
  for (let times = 0; times < 3; times += 1) {
    expect(await owners.of('/uploads/pont-0a1b.jpg')).toBe(7);
    expect(await owners.of('/uploads/gone.jpg')).toBeNull();
  }
  expect(find).toHaveBeenCalledTimes(4);
});
