import { randomBytes } from 'node:crypto';
import { sealingKey } from './sealing-keys';
import { BrokenSeal, seal, unseal } from './sealed-stream';

const key = sealingKey(randomBytes(32));
const NAME = 'a1b2c3';

async function* inPieces(bytes: Buffer, size = 10_000) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function all(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const list: Uint8Array[] = [];
  for await (const piece of pieces) list.push(piece);
  return Buffer.concat(list);
}

const sealed = (bytes: Buffer) => all(seal(inPieces(bytes), key, NAME));
const opened = (bytes: Buffer, keys = [key], name = NAME) =>
  all(unseal(inPieces(bytes), keys, name));

test.each([0, 1, 65_535, 65_536, 65_537, 200_000])(
  '%d bytes come back as they were',
  async (size) => {
    const bytes = randomBytes(size);
    expect((await opened(await sealed(bytes))).equals(bytes)).toBe(true);
  },
);

test('nothing of the text can be read in the sealed file, and no two are alike', async () => {
  const text = Buffer.from('Numéro de sécurité sociale'.repeat(10_000));
  const [one, two] = [await sealed(text), await sealed(text)];
  expect(one.includes('sociale')).toBe(false);
  expect(one.equals(two)).toBe(false);
});

test.each([3, 10, 18, 30, 70_000, 140_000])('a bit changed at %d is found out', async (at) => {
  const bytes = await sealed(randomBytes(150_000));
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  await expect(opened(bytes)).rejects.toThrow(BrokenSeal);
});

test.each([0, 10, 23, 100, 65_536 + 16 + 23, 140_000])(
  'cut after %d bytes, it is refused',
  async (length) => {
    const bytes = await sealed(randomBytes(150_000));
    await expect(opened(bytes.subarray(0, length))).rejects.toThrow(BrokenSeal);
  },
);

test('chunks that changed places are found out', async () => {
  const bytes = await sealed(randomBytes(200_000));
  const [header, chunk] = [23, 65_536 + 16];
  const swapped = Buffer.concat([
    bytes.subarray(0, header),
    bytes.subarray(header + chunk, header + 2 * chunk),
    bytes.subarray(header, header + chunk),
    bytes.subarray(header + 2 * chunk),
  ]);
  await expect(opened(swapped)).rejects.toThrow(BrokenSeal);
});

test('a file cannot take the place of another', async () => {
  const bytes = await sealed(Buffer.from('arrêté'));
  await expect(opened(bytes, [key], 'd4e5f6')).rejects.toThrow(BrokenSeal);
});

test('an old key still opens what it sealed; an unknown one opens nothing', async () => {
  const bytes = await sealed(Buffer.from('arrêté'));
  const newer = sealingKey(randomBytes(32));
  expect((await opened(bytes, [newer, key])).toString()).toBe('arrêté');
  await expect(opened(bytes, [newer])).rejects.toThrow(/is not known/);
});
