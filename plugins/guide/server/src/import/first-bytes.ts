import { open } from 'node:fs/promises';
import type { Compression } from './tar';

const ENOUGH = 512;

/** In latin1: as many characters as bytes. */
export async function firstBytes(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(ENOUGH), 0, ENOUGH, 0);
    return buffer.subarray(0, bytesRead).toString('latin1');
  } finally {
    await file.close();
  }
}

export const isZip = (start: string): boolean => start.startsWith('PK');

export const isTar = (start: string): boolean => start.slice(257, 262) === 'ustar';

export const compressionOf = (start: string): Compression | undefined =>
  MAGIC.find(([magic]) => start.startsWith(magic))?.[1];

const MAGIC: readonly (readonly [string, Compression])[] = [
  ['\x1f\x8b', 'gzip'],
  ['BZh', 'bzip2'],
  ['\xfd7zXZ', 'xz'],
];
