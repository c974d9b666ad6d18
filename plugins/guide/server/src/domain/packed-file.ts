import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Four times smaller, for half of what reading the elements of the file costs. */
export const pack = (bytes: Buffer): Buffer =>
  zstdCompressSync(bytes, { params: { [constants.ZSTD_c_compressionLevel]: 1 } });

export const unpack = (packed: Buffer): string => textOf(zstdDecompressSync(packed));

const DECLARED = /^<\?xml[^>]*\sencoding=["']([\w-]+)["']/;

/** UTF-8, unless the file declares something else. */
export function textOf(bytes: Buffer): string {
  const declared = DECLARED.exec(bytes.toString('latin1', 0, 200))?.[1] ?? 'utf-8';
  if (/^utf-?8$/i.test(declared)) return bytes.toString('utf8');
  return new TextDecoder(declared.toLowerCase()).decode(bytes);
}
