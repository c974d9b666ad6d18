/** What Strapi calls kinds of media, in `allowedTypes`. */
export type FileKind = 'images' | 'videos' | 'audios' | 'files';

const BY_MEDIA_TYPE: Readonly<Record<string, FileKind>> = {
  image: 'images',
  video: 'videos',
  audio: 'audios',
};

/**
 * A document is what is neither seen nor heard as it is; null for a bare text, which no field takes:
 * without title, structure or layout it is notes for oneself, and anybody alters it.
 */
export const kindOf = (mime: string): FileKind | null =>
  BARE_TEXT.test(mime) ? null : (BY_MEDIA_TYPE[mime.slice(0, mime.indexOf('/'))] ?? 'files');

const BARE_TEXT = /^text\/plain\b/;

const NAMES: Record<FileKind, string> = {
  images: 'une image',
  videos: 'une vidéo',
  audios: 'un son',
  files: 'un document',
};

const ADVICE: Record<FileKind, string> = {
  images: 'une photo ou un dessin (JPEG, PNG, WebP ou HEIC)',
  videos: 'une vidéo MP4',
  audios: 'un son MP3',
  files: 'un PDF, ou un document ODT, DOCX, ODS ou XLSX',
};

/** Why a field does not take this file, and what to choose instead. */
export function misplacedFile(name: string, taken: readonly FileKind[]): string {
  const list = (words: Record<FileKind, string>) => taken.map((kind) => words[kind]).join(' ou ');
  return `« ${name} » n’est pas ${list(NAMES)} : choisissez ${list(ADVICE)}.`;
}
