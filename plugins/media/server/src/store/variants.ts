import type { Core } from '@strapi/strapi';
import type { StoredVariant } from '../domain/image-formats';
import type { PlannedVariant } from '../domain/variant-plan';
import { makeThumbnail, makeVariant, type MadeImage } from '../images/make-variant';
import { store } from './stored-files';

/** The image that variants are made of. */
export interface Source {
  readonly name: string;
  readonly hash: string;
  readonly mime: string;
  readonly content: Buffer | string;
}

/** Makes and stores variants, one at a time: memory holds one image only. */
export async function storeVariants(
  strapi: Core.Strapi,
  source: Source,
  plan: readonly PlannedVariant[],
): Promise<Record<string, StoredVariant>> {
  const stored: Record<string, StoredVariant> = {};
  for (const { key, format, width } of plan) {
    const made = await makeVariant(source.content, format, width);
    stored[key] = await storeMade(strapi, source, `${source.hash}-${width}`, made);
  }
  return stored;
}

export async function storeThumbnail(strapi: Core.Strapi, source: Source): Promise<StoredVariant> {
  const made = await makeThumbnail(source.content, source.mime === 'image/png' ? 'png' : 'jpeg');
  return storeMade(strapi, source, `thumbnail_${source.hash}`, made);
}

async function storeMade(strapi: Core.Strapi, source: Source, hash: string, made: MadeImage) {
  const { data, ext, mime, width, height } = made;
  const stored = await store(strapi, {
    name: source.name,
    hash,
    ext,
    mime,
    bytes: data.length,
    content: data,
  });
  return { ...stored, width, height };
}
