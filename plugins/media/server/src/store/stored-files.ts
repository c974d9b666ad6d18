import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { StoredVariant } from '../domain/image-formats';
import {
  fileService,
  provider,
  providerService,
  type LibraryEntry,
  type OutgoingFile,
} from './strapi-upload';

/** Bytes to store, and the name that they get in the storage. */
export interface NewFile {
  readonly name: string;
  readonly hash: string;
  readonly ext: string;
  readonly mime: string;
  readonly bytes: number;
  /** A path on this machine, or the bytes themselves. */
  readonly content: string | Buffer;
}

/** What a provider needs to find a file again. */
export type StoredFile = Pick<StoredVariant, 'hash' | 'ext'> & Record<string, unknown>;

export type Stored = Omit<OutgoingFile, 'getStream' | 'url'> & { readonly url: string };

const KILOBYTE = 1_000;

/** Writes through the configured provider: the local disk, or a storage of the S3 kind. */
export async function store(strapi: Core.Strapi, file: NewFile): Promise<Stored> {
  const { content, bytes, ...named } = file;
  const outgoing: OutgoingFile = {
    ...named,
    size: Math.round((bytes / KILOBYTE) * 100) / 100,
    sizeInBytes: bytes,
    getStream: () =>
      typeof content === 'string' ? createReadStream(content) : Readable.from([content]),
  };
  await providerService(strapi).upload(outgoing);
  const { getStream: _stream, url = '', ...stored } = outgoing;
  return { ...stored, url };
}

/** The bytes of an original, wherever the provider keeps it. */
export async function readOriginal(strapi: Core.Strapi, file: LibraryEntry): Promise<Buffer> {
  const { url } = await fileService(strapi).signFileUrls({ ...file });
  if (url.startsWith('/')) return readFile(join(strapi.dirs.static.public, url));
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The storage answers ${response.status} for ${file.hash}`);
  return Buffer.from(await response.arrayBuffer());
}

/** Erases files from the storage; one that is gone already is no error. */
export async function erase(strapi: Core.Strapi, files: readonly StoredFile[]): Promise<void> {
  for (const file of files) await provider(strapi).delete({ ...file });
}

/** An original and all that stands beside it; what names no stored file is left out. */
export function storedFilesOf({ hash, ext, mime, url, formats }: LibraryEntry): StoredFile[] {
  const beside = Object.values(formats ?? {}) as (Partial<StoredVariant> | null)[];
  return [{ hash, ext, mime, url }, ...beside].filter(isStored).map((file) => ({
    hash: file.hash,
    ext: file.ext,
    mime: file['mime'],
    url: file['url'],
  }));
}

const isStored = (file: object | null): file is StoredFile =>
  typeof file === 'object' &&
  file !== null &&
  'hash' in file &&
  typeof file.hash === 'string' &&
  'ext' in file &&
  typeof file.ext === 'string';
