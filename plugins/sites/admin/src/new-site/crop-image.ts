/** A part of an image, in its own points. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The largest width that the library keeps. */
const WIDEST = 2560;
const QUALITY = 0.88;

/** The image of a file, turned as its camera says; rejects what the browser cannot read. */
export async function loadImage(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}

/** @returns a `data:` address of the part, as a JPEG */
export function cropImage(image: HTMLImageElement, { x, y, width, height }: Part): string {
  const scale = Math.min(1, WIDEST / width);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const paper = canvas.getContext('2d');
  if (!paper) throw new Error('This browser draws nothing');
  paper.imageSmoothingQuality = 'high';
  paper.drawImage(image, x, y, width, height, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/jpeg', QUALITY);
}
