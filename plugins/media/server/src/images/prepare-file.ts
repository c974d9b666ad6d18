import { stat } from 'node:fs/promises';
import { ok, refuse, type Result } from '#platform';
import { HEIC_IMAGES, READABLE_IMAGES, acceptedType } from '../domain/accepted-type';
import type { UploadRefusal } from '../domain/upload-refusal';
import { decodeHeic } from './decode-heic';
import { prepareImage } from './prepare-image';
import { sniff } from './sniff';

/** A file on disk as a form, an import or a command brings it. */
export interface IncomingFile {
  readonly filepath: string;
  readonly originalFilename: string | null;
}

/** A file that may be stored as it is. */
export interface PreparedFile {
  readonly path: string;
  readonly ext: string;
  readonly mime: string;
  readonly bytes: number;
  readonly image: {
    readonly width: number;
    readonly height: number;
    /** Null when the image lets its background through. */
    readonly dominantColour: string | null;
  } | null;
}

/** Judges a file by its content, and rewrites it into `directory` when it is an image. */
export async function prepareFile(
  { filepath, originalFilename }: IncomingFile,
  directory: string,
  maxBytes: number,
): Promise<Result<PreparedFile, UploadRefusal>> {
  const { size } = await stat(filepath);
  if (size === 0) return refuse('empty-file');
  if (size > maxBytes) return refuse('too-large');
  const type = acceptedType(await sniff(filepath, originalFilename ?? ''));
  if (!type.ok) return type;
  if (HEIC_IMAGES.includes(type.value.mime)) return prepareHeic(filepath, directory);
  if (READABLE_IMAGES.includes(type.value.mime)) return prepareImage(filepath, directory);
  return ok({ ...type.value, path: filepath, bytes: size, image: null });
}

async function prepareHeic(
  source: string,
  directory: string,
): Promise<Result<PreparedFile, UploadRefusal>> {
  const decoded = await decodeHeic(source, directory);
  return decoded.ok ? prepareImage(decoded.value, directory) : decoded;
}
