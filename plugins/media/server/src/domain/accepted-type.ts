import { ok, refuse, type Result } from '#platform';

/** What may enter the library, under the extension that it is then stored with. */
export interface AcceptedType {
  readonly mime: string;
  /** With its dot. */
  readonly ext: string;
}

export type TypeRefusal = 'old-office-format' | 'type-not-accepted';

/** What the first bytes of a file tell. */
export interface Content {
  /** Media type found from magic numbers; undefined for text and the unknown. */
  readonly detected: string | undefined;
  /** Beginning of the file when it is text in UTF-8, UTF-16 or a Western code page. */
  readonly text: string | null;
  /** Extension that the sender gave, in lower case: `.csv`. It only tells one text from another. */
  readonly ext: string;
}

/** Images are read and written again, so that any of these ends as JPEG or PNG. */
export const READABLE_IMAGES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'];

/** Photos of iPhones, which no browser reads: decoded first, then written again like the others. */
export const HEIC_IMAGES = ['image/heic', 'image/heif', 'image/heic-sequence'];

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

const BY_MAGIC_NUMBERS: Record<string, string> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/apng': '.png',
  'image/webp': '.webp',
  'image/avif': '.avif',
  'image/gif': '.gif',
  'image/heic': '.heic',
  'image/heif': '.heic',
  'image/heic-sequence': '.heic',
  'application/pdf': '.pdf',
  [`${OPEN_DOCUMENT}.text`]: '.odt',
  [`${OPEN_DOCUMENT}.spreadsheet`]: '.ods',
  [`${OPEN_DOCUMENT}.presentation`]: '.odp',
  [`${OFFICE}.wordprocessingml.document`]: '.docx',
  [`${OFFICE}.spreadsheetml.sheet`]: '.xlsx',
  [`${OFFICE}.presentationml.presentation`]: '.pptx',
  'audio/mpeg': '.mp3',
  'video/mp4': '.mp4',
  'text/calendar': '.ics',
};

/** Root elements of the XML that may enter: no SVG nor HTML, which can hold scripts. */
const BY_ROOT_ELEMENT: Record<string, AcceptedType> = {
  gpx: { mime: 'application/gpx+xml', ext: '.gpx' },
  kml: { mime: 'application/vnd.google-earth.kml+xml', ext: '.kml' },
};

const BY_TEXT_EXTENSION: Record<string, AcceptedType> = {
  '.csv': { mime: 'text/csv', ext: '.csv' },
  '.txt': { mime: 'text/plain', ext: '.txt' },
};

const XML = ['application/xml', 'text/xml', 'application/gpx+xml'];

/** Judges a file by its content; its name never lets it in. */
export function acceptedType(content: Content): Result<AcceptedType, TypeRefusal> {
  const { detected, text } = content;
  if (detected === 'application/x-cfb') return refuse('old-office-format');
  if (detected === undefined || XML.includes(detected)) return acceptedText(text, content.ext);
  const ext = BY_MAGIC_NUMBERS[detected];
  if (!ext) return refuse('type-not-accepted');
  return ok({ mime: detected === 'image/apng' ? 'image/png' : detected, ext });
}

function acceptedText(text: string | null, ext: string): Result<AcceptedType, TypeRefusal> {
  const start = text?.trimStart();
  if (!start) return refuse('type-not-accepted');
  const accepted = start.startsWith('<')
    ? BY_ROOT_ELEMENT[rootElement(start) ?? '']
    : BY_TEXT_EXTENSION[ext];
  return accepted ? ok(accepted) : refuse('type-not-accepted');
}

/** Local name of the first element after the declaration, comments and instructions. */
function rootElement(xml: string): string | undefined {
  const body = xml.replace(/<\?[^]*?\?>|<!--[^]*?-->/g, '').trimStart();
  return /^<(?:[\w-]+:)?([\w-]+)[\s>/]/.exec(body)?.[1]?.toLowerCase();
}
