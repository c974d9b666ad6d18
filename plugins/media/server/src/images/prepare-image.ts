import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { ok, refuse, type Result } from '#platform';
import { LONGEST_SIDE } from '../domain/image-formats';
import { EXTENSIONS } from './encode';
import type { PreparedFile } from './prepare-file';
import { MAX_PIXELS, openImage } from './pixels';

const ORIGINAL_QUALITY = 84;
const SAMPLE_SIDE = 64;

/**
 * Rewrites an image into `directory`: upright, in sRGB, without what the camera wrote in it. PNG
 * stays PNG, what is transparent becomes PNG, the rest becomes JPEG.
 */
export async function prepareImage(
  source: string,
  directory: string,
): Promise<Result<PreparedFile, 'broken-image' | 'too-many-pixels'>> {
  try {
    const { format, width, height } = await openImage(source).metadata();
    if (width * height > MAX_PIXELS) return refuse('too-many-pixels');
    const { opaque, dominantColour } = await sample(source);
    const kept = format === 'png' || !opaque ? 'png' : 'jpeg';
    const ext = EXTENSIONS[kept];
    const path = join(directory, `${randomUUID()}${ext}`);
    const written = await rewrite(source, kept).toFile(path);
    const image = {
      width: written.width,
      height: written.height,
      dominantColour: opaque ? dominantColour : null,
    };
    return ok({ path, ext, mime: `image/${kept}`, bytes: written.size, image });
  } catch (error) {
    return refuse(/pixel limit/i.test(String(error)) ? 'too-many-pixels' : 'broken-image');
  }
}

/** Metadata, position included, are left behind because nothing asks to keep them. */
function rewrite(source: string, kept: 'jpeg' | 'png') {
  const upright = openImage(source)
    .autoOrient()
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb');
  return kept === 'png'
    ? upright.png({ compressionLevel: 9 })
    : upright
        .flatten({ background: 'white' })
        .jpeg({ quality: ORIGINAL_QUALITY, progressive: true });
}

async function sample(source: string) {
  const small = await openImage(source)
    .resize({ width: SAMPLE_SIDE, height: SAMPLE_SIDE, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .png()
    .toBuffer();
  const { isOpaque, dominant } = await openImage(small).stats();
  return { opaque: isOpaque, dominantColour: hex(dominant) };
}

const hex = ({ r, g, b }: { r: number; g: number; b: number }) =>
  `#${[r, g, b].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
