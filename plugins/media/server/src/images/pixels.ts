import sharp, { type Sharp } from 'sharp';

/** Above it an image is refused before it is decoded: a few kilobytes can announce gigabytes. */
export const MAX_PIXELS = 120_000_000;

/** Opens an image with the limits that hold everywhere; animations count for their first frame. */
export const openImage = (path: string | Buffer): Sharp =>
  sharp(path, { limitInputPixels: MAX_PIXELS, failOn: 'error', pages: 1 });
