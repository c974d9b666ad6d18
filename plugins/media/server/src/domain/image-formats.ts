/** Widths in pixels that an image is offered in; it is never enlarged. */
export const WIDTHS = [320, 640, 960, 1280, 1920, 2560] as const;

/** The stored original is brought within this square. */
export const LONGEST_SIDE = 2560;

export const VARIANT_FORMATS = ['avif', 'webp', 'jpeg', 'png'] as const;

export type VariantFormat = (typeof VARIANT_FORMATS)[number];

export type VariantKey = `${VariantFormat}-${number}`;

/** A file that stands beside the original, in the shape that Strapi's providers upload and delete. */
export interface StoredVariant {
  readonly name: string;
  readonly hash: string;
  readonly ext: string;
  readonly mime: string;
  readonly url: string;
  readonly width: number;
  readonly height: number;
  /** Kilobytes, as in Strapi's own rows. */
  readonly size: number;
  readonly sizeInBytes: number;
}

/**
 * What the `formats` column of an image holds: the thumbnail that the administration shows, and
 * our variants under keys such as `webp-640`. The map is flat because Strapi deletes, replaces
 * and signs each of its values as a file.
 */
export type ImageFormats = { readonly thumbnail?: StoredVariant } & {
  readonly [key in VariantKey]?: StoredVariant;
};

/** Widths to make of an image: the usual ones that are smaller, and its own. */
export function widthsOf(original: number): number[] {
  const largest = Math.min(original, LONGEST_SIDE);
  return [...WIDTHS.filter((width) => width < largest), largest];
}

export function variantKey(format: VariantFormat, width: number): VariantKey {
  return `${format}-${width}`;
}

/** What a key of `formats` stands for; null for the thumbnail and for what is not ours. */
export function readVariantKey(key: string): { format: VariantFormat; width: number } | null {
  const [, format, width] = /^(avif|webp|jpeg|png)-(\d+)$/.exec(key) ?? [];
  return format ? { format: format as VariantFormat, width: Number(width) } : null;
}
