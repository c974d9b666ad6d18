import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { storageName } from '../domain/file-name';
import { madeAtOnce, variantPlan } from '../domain/variant-plan';
import type { PreparedFile } from '../images/prepare-file';
import { erase, store, type StoredFile } from './stored-files';
import { providerName } from './strapi-upload';
import { unfinishedUploads, type UnfinishedUpload } from './unfinished-uploads';
import { storeThumbnail, storeVariants, type Source } from './variants';

type Image = NonNullable<PreparedFile['image']>;

/** Bytes of chance in a public address. */
const SECRET_BYTES = 12;

/**
 * Stores a file and, for an image, what the administration and a first visitor need; both are
 * erased again when the transaction is undone, or the next day when the process was killed.
 * @returns the columns of its row that follow from its content
 */
export async function storeContent(strapi: Core.Strapi, file: PreparedFile, name: string) {
  const { path, ext, mime, bytes, image } = file;
  const hash = storageName(name, randomBytes(SECRET_BYTES).toString('hex'));
  await eraseUnlessCommitted(strapi, { hash, files: firstFiles(hash, file) });
  const original = await store(strapi, { name, hash, ext, mime, bytes, content: path });
  return {
    hash,
    ext,
    mime,
    size: original.size,
    url: original.url,
    provider: providerName(strapi),
    provider_metadata: original.provider_metadata ?? null,
    width: image?.width ?? null,
    height: image?.height ?? null,
    dominantColour: image?.dominantColour ?? null,
    formats:
      image && (await storeFirstVariants(strapi, { name, hash, mime, content: path }, image)),
  };
}

async function storeFirstVariants(strapi: Core.Strapi, source: Source, image: Image) {
  return {
    thumbnail: await storeThumbnail(strapi, source),
    ...(await storeVariants(strapi, source, firstVariants(source.mime, image))),
  };
}

const firstVariants = (mime: string, { width, dominantColour }: Image) =>
  madeAtOnce(variantPlan({ width, mime, opaque: dominantColour !== null }));

function firstFiles(hash: string, { ext, mime, image }: PreparedFile): StoredFile[] {
  if (!image) return [{ hash, ext }];
  const variants = firstVariants(mime, image);
  return [
    { hash, ext },
    { hash: `thumbnail_${hash}`, ext },
    ...variants.map(({ width }) => ({ hash: `${hash}-${width}`, ext: '.webp' })),
  ];
}

/** What ends a transaction has no one to answer to: what fails then is said in the log. */
async function eraseUnlessCommitted(strapi: Core.Strapi, upload: UnfinishedUpload) {
  const uploads = unfinishedUploads(strapi);
  const quietly = (work: Promise<void>) =>
    void work.catch((error: Error) => strapi.log.error(`media: ${error.message}`));
  await uploads.begin(upload);
  await strapi.db.transaction(async ({ onCommit, onRollback }) => {
    onCommit(() => quietly(uploads.end(upload.hash)));
    onRollback(() => quietly(erase(strapi, upload.files).then(() => uploads.end(upload.hash))));
  });
}
