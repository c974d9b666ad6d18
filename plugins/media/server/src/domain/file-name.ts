import slugify from 'slugify';
import { cleanTitle } from '#platform';

const STORED_LONGEST = 60;

/**
 * The name of a file, readable and harmless, under the extension that its content deserves:
 * `../../Compte rendu.exe` stored as a PDF is `Compte rendu.pdf`.
 */
export function cleanFileName(given: string, ext: string): string {
  const base = withoutExtension(lastSegment(given.normalize('NFC')));
  return `${cleanTitle(base) || 'fichier'}${ext}`;
}

/** `.pdf` of `Avis.PDF`; empty when there is none. */
export function extensionOf(name: string): string {
  return /\.[a-z0-9]{1,8}$/i.exec(name)?.[0].toLowerCase() ?? '';
}

/**
 * The name in the storage, hence in public addresses: readable words, then a part that nobody
 * can guess.
 */
export function storageName(name: string, secret: string): string {
  const spoken = withoutExtension(name).replace(/['’]/g, ' ');
  const words = slugify(spoken, { lower: true, strict: true, locale: 'fr' });
  return [words.slice(0, STORED_LONGEST).replace(/-+$/, ''), secret].filter(Boolean).join('-');
}

/**
 * What the file at a public address may be stored under: its own name, or that of the image of
 * which it is a variant (`pont-0a1b-640.webp`, `thumbnail_pont-0a1b.jpg`).
 */
export function namesInStorage(path: string): string[] {
  const name = withoutExtension(lastSegment(path));
  const original = name.replace(/^thumbnail_/, '').replace(/-\d+$/, '');
  return [...new Set([name, name.replace(/^thumbnail_/, ''), original])];
}

const lastSegment = (path: string) => path.split(/[/\\]/).at(-1) ?? '';

const withoutExtension = (name: string) => name.replace(/\.[a-z0-9]{1,8}$/i, '');
