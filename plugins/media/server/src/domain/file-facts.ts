import { attributesOf, isImage, type LibraryFile } from './library-file';

/** What a link to a file must say of it (RGAA 13.3). */
export interface FileFacts {
  /** The file's name without its extension. */
  title: string;
  url: string;
  /** « PDF », « ODT », « JPEG »… */
  kind: string;
  bytes: number;
}

const KILOBYTE = 1_000;

/** Extensions whose usual name is not the extension itself. */
const NAMES: Record<string, string> = { JPG: 'JPEG', TXT: 'texte' };

export function fileFactsOf(file: LibraryFile): FileFacts {
  const { url, name, mime, ext, size } = attributesOf(file);
  return {
    title: titleOf(name, ext ?? ''),
    url,
    kind: kindOf(ext ?? '', mime),
    bytes: Math.round(Number(size ?? 0) * KILOBYTE),
  };
}

function titleOf(name: string, ext: string): string {
  const bare =
    ext && name.toLowerCase().endsWith(ext.toLowerCase()) ? name.slice(0, -ext.length) : name;
  return bare.replaceAll('_', ' ').trim() || name;
}

function kindOf(ext: string, mime: string): string {
  const shown = ext.replace(/^\./, '').toUpperCase();
  if (shown) return NAMES[shown] ?? shown;
  return isImage({ mime }) ? 'image' : 'fichier';
}
