const WIDTHS = [320, 640, 960, 1280, 1920];
const FORMATS = ['avif', 'webp', 'jpeg'];

/** SQL expression of the variants of an image, in the shape that the media plugin stores. */
export function fileFormats(site: string, file: string): string {
  const variants = FORMATS.flatMap((format) => WIDTHS.map((width) => variant(format, width)));
  return `replace('${JSON.stringify(Object.fromEntries(variants))}', 'HASH', 'h' || ${site} || ${file})::jsonb`;
}

function variant(format: string, width: number): [string, object] {
  const key = `${format}-${width}`;
  const size = Math.round(width / 10);
  return [
    key,
    {
      name: `${key}_fichier`,
      hash: `HASH-${width}`,
      ext: `.${format}`,
      mime: `image/${format}`,
      url: `/uploads/HASH-${width}.${format}`,
      width,
      height: Math.round((width * 2) / 3),
      size,
      sizeInBytes: size * 1_000,
    },
  ];
}
