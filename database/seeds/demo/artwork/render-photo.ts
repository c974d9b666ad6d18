import sharp, { type OverlayOptions } from 'sharp';
import { landscapeSvg } from './landscape';
import { seededRandom } from './random';
import type { LandscapeSpec, PhotoSize } from './landscape-spec';

export const BANNER: PhotoSize = { width: 2400, height: 1200 };
export const NEWS_PHOTO: PhotoSize = { width: 1600, height: 1067 };

const GRAIN_TILE = 128;
const paper: OverlayOptions = {
  input: paperGrain(),
  raw: { width: GRAIN_TILE, height: GRAIN_TILE, channels: 4 },
  tile: true,
  blend: 'over',
};

/** Draws the picture at a photograph's size, on a paper with a little grain. */
export function renderPhoto(spec: LandscapeSpec, size: PhotoSize): Promise<Buffer> {
  return sharp(Buffer.from(landscapeSvg(spec, size)))
    .flatten({ background: '#ffffff' })
    .composite(Math.min(size.width, size.height) < GRAIN_TILE ? [] : [paper])
    .jpeg({ quality: 86, mozjpeg: false, chromaSubsampling: '4:4:4' })
    .toBuffer();
}

function paperGrain(): Buffer {
  const random = seededRandom('paper');
  const pixels = Buffer.alloc(GRAIN_TILE * GRAIN_TILE * 4);
  for (let at = 0; at < pixels.length; at += 4) {
    const noise = random.next() + random.next() - 1;
    pixels.fill(noise > 0 ? 255 : 20, at, at + 3);
    pixels[at + 3] = Math.round(Math.abs(noise) * 17);
  }
  return pixels;
}
