/** An image or a document that an archive holds beside its entries. */
export interface Asset {
  /** As entries name it: `I1234.png`. */
  readonly name: string;
  /** By its content, whatever its name says. */
  readonly type: string;
  readonly hash: string;
  readonly bytes: Buffer;
}

/** Those that the archives of the DILA name weigh 4 MB at most, and 20 MB together. */
export const LARGEST_ASSET = 8 * 1024 * 1024;
export const LARGEST_ASSETS = 128 * 1024 * 1024;

const ASSET_NAME = /^[\w-]{1,80}\.(png|jpe?g|gif|webp|pdf)$/i;

export const isAssetName = (name: string): boolean => ASSET_NAME.test(name);

/** Pictures and documents that can do nothing: no SVG, no page. */
const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [/^\x89PNG\r\n\x1a\n/, 'image/png'],
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^GIF8[79]a/, 'image/gif'],
  [/^RIFF[^]{4}WEBP/, 'image/webp'],
  [/^%PDF-\d/, 'application/pdf'],
];

/** What the first bytes of a file say that it is; null for anything else. */
export const typeOfAsset = (bytes: Buffer): string | null =>
  BEGINNINGS.find(([beginning]) => beginning.test(bytes.toString('latin1', 0, 16)))?.[1] ?? null;
