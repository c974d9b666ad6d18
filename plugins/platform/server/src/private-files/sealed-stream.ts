import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/**
 * A sealed file: `PARVIS1\0`, the id of its key (8 bytes), a random prefix (7 bytes), then chunks
 * of 64 KiB, each encrypted with AES-256-GCM and followed by its tag (16 bytes). The nonce of a
 * chunk is the prefix, its number (4 bytes) and whether it is the last (1 byte), so that a chunk
 * moved, left out or added is found out, and so is a file cut short. The name under which the file
 * is stored is authenticated with each chunk: one sealed file cannot take the place of another.
 * Source: STREAM, Hoang, Reyhanitabar, Rogaway and Vizár, « Online Authenticated-Encryption », 2015.
 */
const MAGIC = Buffer.from('PARVIS1\0');
const KEY_ID = 8;
const PREFIX = 7;
const HEADER = MAGIC.length + KEY_ID + PREFIX;
const CHUNK = 65_536;
const TAG = 16;
const ALGORITHM = 'aes-256-gcm';

export interface SealingKey {
  /** Eight bytes that tell which key sealed a file, and nothing of the key. */
  readonly id: Buffer;
  /** 32 bytes. */
  readonly secret: Buffer;
}

/** The file is not what was sealed: changed, cut short, swapped, or sealed by an unknown key. */
export class BrokenSeal extends Error {
  override name = 'BrokenSeal';
}

type Bytes = AsyncIterable<Uint8Array>;

/** Encrypts as it goes: at most two chunks are held in memory. */
export async function* seal(source: Bytes, key: SealingKey, name: string): AsyncGenerator<Buffer> {
  const prefix = randomBytes(PREFIX);
  yield Buffer.concat([MAGIC, key.id, prefix]);
  let number = 0;
  for await (const { chunk, last } of chunksOf(source, CHUNK)) {
    const cipher = createCipheriv(ALGORITHM, key.secret, nonceOf(prefix, number, last));
    cipher.setAAD(Buffer.from(name));
    yield Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
    number += 1;
  }
}

/**
 * Decrypts as it goes; what was given before a fault appears was authentic.
 * @throws BrokenSeal
 */
export async function* unseal(
  source: Bytes,
  keys: readonly SealingKey[],
  name: string,
): AsyncGenerator<Buffer> {
  let opened: { key: SealingKey; prefix: Buffer } | null = null;
  let number = 0;
  for await (const { chunk, last } of chunksOf(source, CHUNK + TAG, HEADER)) {
    if (!opened) {
      opened = readHeader(chunk, keys);
      if (last) throw new BrokenSeal('The file ends after its header');
      continue;
    }
    yield openChunk(chunk, opened.key, nonceOf(opened.prefix, number, last), name);
    number += 1;
  }
}

function openChunk(chunk: Buffer, key: SealingKey, nonce: Buffer, name: string): Buffer {
  if (chunk.length < TAG) throw new BrokenSeal('A chunk is too short');
  const decipher = createDecipheriv(ALGORITHM, key.secret, nonce);
  decipher.setAAD(Buffer.from(name));
  decipher.setAuthTag(chunk.subarray(chunk.length - TAG));
  try {
    return Buffer.concat([
      decipher.update(chunk.subarray(0, chunk.length - TAG)),
      decipher.final(),
    ]);
  } catch {
    throw new BrokenSeal('A chunk was changed, moved, or the file cut short');
  }
}

function readHeader(header: Buffer, keys: readonly SealingKey[]) {
  if (header.length < HEADER || !header.subarray(0, MAGIC.length).equals(MAGIC)) {
    throw new BrokenSeal('This is no sealed file');
  }
  const id = header.subarray(MAGIC.length, MAGIC.length + KEY_ID);
  const key = keys.find((known) => known.id.equals(id));
  if (!key) throw new BrokenSeal(`The key ${id.toString('hex')} is not known`);
  return { key, prefix: header.subarray(MAGIC.length + KEY_ID) };
}

function nonceOf(prefix: Buffer, number: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(PREFIX + 5);
  prefix.copy(nonce);
  nonce.writeUInt32BE(number, PREFIX);
  nonce.writeUInt8(last ? 1 : 0, PREFIX + 4);
  return nonce;
}

/** Pieces of the given size, the first of another one if asked; an empty source has one, empty. */
async function* chunksOf(source: Bytes, size: number, first = size) {
  let pending: Buffer = Buffer.alloc(0);
  let wanted = first;
  for await (const piece of source) {
    pending = pending.length === 0 ? Buffer.from(piece) : Buffer.concat([pending, piece]);
    while (pending.length > wanted) {
      yield { chunk: pending.subarray(0, wanted), last: false };
      pending = pending.subarray(wanted);
      wanted = size;
    }
  }
  yield { chunk: pending, last: true };
}
