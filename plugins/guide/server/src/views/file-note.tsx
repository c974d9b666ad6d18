import { weightInFrench } from '../domain/file-weight';
import type { GuideElement } from '../domain/tree';

/** « (PDF, 2,0 Mo) » after a link to a file; what the DILA says of a link comes first. */
export function FileNote({ of: { attributes } }: { of: GuideElement }) {
  const format = formatOf(attributes?.format);
  const weight = format && weightInFrench(attributes?.weight);
  const words = [attributes?.comment, format, weight].filter(Boolean);
  return words.length > 0 ? <span class="file-note">{` (${words.join(', ')})`}</span> : null;
}

/** Servers say `application/PDF` and `application/pdf;charset=UTF-8` too. */
const formatOf = (type = ''): string | undefined =>
  FORMATS.get(type.replace(/;.*/, '').trim().toLowerCase());

const FORMATS = new Map([
  ['application/pdf', 'PDF'],
  ['application/msword', 'Word'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'Word'],
  ['application/rtf', 'RTF'],
  ['application/vnd.ms-excel', 'Excel'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'Excel'],
  ['application/vnd.oasis.opendocument.text', 'OpenDocument'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'OpenDocument'],
]);
