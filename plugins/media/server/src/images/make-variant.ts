import type { VariantFormat } from '../domain/image-formats';
import { EXTENSIONS, encode } from './encode';
import { openImage } from './pixels';

/** An image made from another one, not stored yet. */
export interface MadeImage {
  readonly data: Buffer;
  readonly ext: string;
  readonly mime: string;
  readonly width: number;
  readonly height: number;
}

/** The box in which the administration shows the library. */
const THUMBNAIL = { width: 245, height: 156, fit: 'inside', withoutEnlargement: true } as const;

/** An original, reduced to a width. */
export async function makeVariant(
  original: Buffer | string,
  format: VariantFormat,
  width: number,
): Promise<MadeImage> {
  const reduced = openImage(original).resize({ width, withoutEnlargement: true });
  const { data, info } = await encode(reduced, format).toBuffer({ resolveWithObject: true });
  return madeImage(data, info, format);
}

export async function makeThumbnail(
  original: Buffer | string,
  format: 'jpeg' | 'png',
): Promise<MadeImage> {
  const reduced = openImage(original).resize(THUMBNAIL);
  const { data, info } = await encode(reduced, format).toBuffer({ resolveWithObject: true });
  return madeImage(data, info, format);
}

const madeImage = (
  data: Buffer,
  { width, height }: { width: number; height: number },
  format: VariantFormat,
): MadeImage => ({ data, ext: EXTENSIONS[format], mime: `image/${format}`, width, height });
