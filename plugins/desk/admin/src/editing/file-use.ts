/** What a chosen file is for. */
export type FileUse = 'photo' | 'document';

interface NamedFile {
  readonly name: string;
  /** Media type, as the browser or the library says it. */
  readonly type: string;
}

/** Whether a file can be what it was chosen for: pickers show every file to who asks for all. */
export function serves(use: FileUse, { name, type }: NamedFile): boolean {
  if (use === 'photo') return type.startsWith('image/') || IPHONE_PHOTO.test(name);
  return ![SEEN_OR_HEARD, BARE_TEXT].some((other) => other.test(type)) && !IPHONE_PHOTO.test(name);
}

/** Few browsers know the type of these. */
const IPHONE_PHOTO = /\.hei[cf]$/i;

const SEEN_OR_HEARD = /^(image|video|audio)\//;

/** Notes for oneself, rather than what a commune publishes (README of the plugin documents). */
const BARE_TEXT = /^text\/plain\b/;
