import {
  VARIANT_FORMATS,
  readVariantKey,
  type StoredVariant,
  type VariantFormat,
} from './image-formats';
import { attributesOf, isImage, type LibraryFile, type UploadFile } from './library-file';

/** An image in the sizes and formats that exist of it, as the public views take it. */
export interface Photo {
  /** JPEG or PNG that every browser shows. */
  src: string;
  width: number;
  height: number;
  /** Alternative text; null when the image is decorative. */
  alt: string | null;
  sources: PhotoSource[];
  /** `#rrggbb`, shown while the image loads. */
  dominantColour?: string;
  /** What must stay visible when the image is cropped: 0–1 from left and top. */
  focalPoint?: { x: number; y: number };
  caption?: string;
  credit?: string;
}

/** Best format first: AVIF, WebP, then JPEG. */
export interface PhotoSource {
  type: `image/${VariantFormat}`;
  variants: { url: string; width: number }[];
}

interface Picture {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

interface Variant extends Picture {
  readonly format: VariantFormat;
}

/** Wide enough for a large screen's text column and for a shared link's preview. */
const FALLBACK_WIDTH = 1280;

/** An image of the library for the public views; null for no file, or one that is no image. */
export function photoOf(file: LibraryFile | null | undefined): Photo | null {
  if (!file) return null;
  const image = attributesOf(file);
  if (!isImage(image) || !image.width || !image.height) return null;
  const original = { url: image.url, width: image.width, height: image.height };
  const variants = withOriginal(variantsOf(image), original, image.mime);
  const { url, width, height } = fallback(variants, original);
  return {
    src: url,
    width,
    height,
    alt: image.decorative ? null : image.alternativeText?.trim() || null,
    sources: sourcesOf(variants),
    ...(image.dominantColour ? { dominantColour: image.dominantColour } : {}),
    ...(image.focalPoint ? { focalPoint: fractions(image.focalPoint) } : {}),
    ...captionOf(image.caption),
  };
}

function variantsOf({ formats }: UploadFile): Variant[] {
  const stored = Object.entries(formats ?? {}) as [string, StoredVariant][];
  return stored.flatMap(([key, { url, width, height }]) => {
    const read = readVariantKey(key);
    return read ? [{ format: read.format, url, width, height }] : [];
  });
}

/** The original is itself the largest variant of its format. */
function withOriginal(variants: Variant[], original: Picture, mime: string): Variant[] {
  const format = VARIANT_FORMATS.find((known) => mime === `image/${known}`);
  return format ? [...variants, { ...original, format }] : variants;
}

function fallback(variants: Variant[], original: Picture): Picture {
  const safe = variants.filter(
    ({ format, width }) => (format === 'jpeg' || format === 'png') && width <= FALLBACK_WIDTH,
  );
  return safe.toSorted(byWidth).at(-1) ?? original;
}

function sourcesOf(variants: Variant[]): PhotoSource[] {
  return VARIANT_FORMATS.flatMap((format) => {
    const same = variants.filter((variant) => variant.format === format).toSorted(byWidth);
    if (same.length === 0) return [];
    return [{ type: `image/${format}`, variants: same.map(({ url, width }) => ({ url, width })) }];
  });
}

const byWidth = (one: Picture, other: Picture) => one.width - other.width;

const fractions = ({ x, y }: { x: number; y: number }) => ({ x: x / 100, y: y / 100 });

/** « Le pont Valentré © Jeanne Roux » is a caption and a credit. */
function captionOf(text: string | null | undefined): Pick<Photo, 'caption' | 'credit'> {
  const [caption, credit] = (text ?? '').split('©', 2).map((part) => part.trim());
  return { ...(caption ? { caption } : {}), ...(credit ? { credit } : {}) };
}
