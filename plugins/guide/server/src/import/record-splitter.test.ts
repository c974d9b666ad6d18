import { recordsIn } from './record-splitter';

const TEXT =
  '{"note":"[{","service":[{"nom":"Mairie \\"{é}\\"","pivot":[{"a":[1,{}]}]}, {"nom":"]}"}]}';

async function read(text: string, size = 64): Promise<unknown[]> {
  const bytes = Buffer.from(text);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) {
      yield await Promise.resolve(bytes.subarray(at, at + size));
    }
  }
  const records = [];
  for await (const record of recordsIn(chunks())) records.push(record);
  return records;
}

test.each([1, 2, 3, 7, 1000])(
  'a file that comes by %i bytes is cut into its services',
  async (size) => {
    expect(await read(TEXT, size)).toEqual([
      { nom: 'Mairie "{é}"', pivot: [{ a: [1, {}] }] },
      { nom: ']}' },
    ]);
  },
);

test('a bare list is read as well, and so is an empty one', async () => {
  expect(await read('[{"id":"a"}]')).toEqual([{ id: 'a' }]);
  expect(await read('{"service":[]}')).toEqual([]);
});

test.each([
  ['cut short between two services', '{"service":[{"id":"a"},'],
  ['cut short inside a string', '{"service":[{"id":"a'],
  ['a page that says sorry', '<html>Indisponible</html>'],
  ['a service that is not JSON', '{"service":[{"id":a}]}'],
  ['closed twice', '{"service":[]}}'],
  ['empty', ''],
])('a file that is %s is broken', async (_name, text) => {
  await expect(read(text)).rejects.toThrow(expect.objectContaining({ name: 'ArchiveError' }));
});
