import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { rowsOf, type Job } from '#platform';
import { variantPlan } from '../domain/variant-plan';
import { erase, readOriginal } from '../store/stored-files';
import { FILE, type LibraryEntry } from '../store/strapi-upload';
import { storeVariants } from '../store/variants';

const payload = z.object({ site: z.int(), file: z.int(), hash: z.string() });

export const MAKE_VARIANTS = { name: 'media.make-variants', payload };

/**
 * Makes the variants of an image that the upload left out: AVIF takes seconds. Run twice, it
 * writes the same files; when the image was deleted or replaced meanwhile, it leaves none.
 */
export const makeVariants = (strapi: Core.Strapi): Job<z.infer<typeof payload>> => ({
  ...MAKE_VARIANTS,
  scope: 'site',
  batch: 2,
  async run({ file: id, hash }) {
    const files = rowsOf<LibraryEntry>(strapi, FILE);
    const file = await files.findOne({ where: { id, hash } });
    if (!file?.width) return;
    const known = file.formats ?? {};
    const missing = planOf(file, file.width).filter(({ key }) => !(key in known));
    const source = { ...file, content: await readOriginal(strapi, file) };
    const made = await storeVariants(strapi, source, missing);
    const data = { formats: { ...known, ...made } };
    const kept = (await files.update({ where: { id, hash }, data })) as LibraryEntry | null;
    if (!kept) await erase(strapi, Object.values(made).map(asStored));
  },
});

const planOf = ({ mime, dominantColour }: LibraryEntry, width: number) =>
  variantPlan({ width, mime, opaque: mime === 'image/jpeg' || Boolean(dominantColour) });

const asStored = ({
  hash,
  ext,
  mime,
  url,
}: {
  hash: string;
  ext: string;
  mime: string;
  url: string;
}) => ({
  hash,
  ext,
  mime,
  url,
});
