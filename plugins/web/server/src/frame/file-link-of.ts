import { fileFactsOf, type LibraryFile } from '#media';
import type { FileLinkProps } from '../views/components/file-link/file-link';

/** A file of the library as a link that says its kind and size. */
export function fileLinkOf(file: LibraryFile): FileLinkProps {
  const { title, url, kind, bytes } = fileFactsOf(file);
  return { title, href: url, format: kind, bytes };
}
