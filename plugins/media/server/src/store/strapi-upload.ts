import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { UploadFile } from '../domain/library-file';

/** What Strapi's upload plugin offers and expects, as far as we touch it. */

export const FILE = 'plugin::upload.file';
export const FOLDER = 'plugin::upload.folder';

/** A row of the library as Strapi's queries give it. */
export interface LibraryEntry extends UploadFile {
  readonly id: number;
  readonly documentId: string;
  readonly hash: string;
  readonly ext: string;
  readonly provider: string;
  readonly provider_metadata?: object | null;
  readonly siteKey: number;
}

/** What a form says of a file. */
export interface FileInfo {
  readonly name?: string | null;
  readonly alternativeText?: string | null;
  readonly caption?: string | null;
  readonly focalPoint?: { x: number; y: number } | null;
  readonly folder?: number | string | null;
  readonly decorative?: boolean;
}

export interface By {
  readonly user?: { readonly id: number };
}

/** A file on its way to the provider, which sets its `url` and may add metadata. */
export interface OutgoingFile {
  name: string;
  hash: string;
  ext: string;
  mime: string;
  size: number;
  sizeInBytes: number;
  url?: string;
  provider_metadata?: object;
  getStream: () => Readable;
}

interface Provider {
  delete(file: object): Promise<unknown>;
}

interface ProviderService {
  upload(file: OutgoingFile): Promise<void>;
}

interface FileService {
  getFolderPath(folder?: number | string | null): Promise<string>;
  signFileUrls<T extends object>(file: T): Promise<T>;
}

const plugin = (strapi: Core.Strapi) => strapi.plugin('upload');

export const provider = (strapi: Core.Strapi) =>
  (plugin(strapi) as unknown as { provider: Provider }).provider;

export const providerName = (strapi: Core.Strapi) =>
  strapi.config.get<{ provider: string }>('plugin::upload').provider;

export const providerService = (strapi: Core.Strapi): ProviderService =>
  plugin(strapi).service('provider');

export const fileService = (strapi: Core.Strapi): FileService => plugin(strapi).service('file');
