import type { Core } from '@strapi/strapi';
import { platform, rowsOf } from '#platform';
import { cleanFileName } from '../domain/file-name';
import type { IncomingFile, PreparedFile } from '../images/prepare-file';
import { MAKE_VARIANTS } from '../jobs/make-variants';
import { describedColumns, writeInLibrary } from '../store/library';
import { storeContent } from '../store/new-files';
import { FILE, type By, type FileInfo, type LibraryEntry } from '../store/strapi-upload';
import { withAcceptedFiles } from './accept-files';

export type Addition = IncomingFile & { readonly info: FileInfo };

/** Adds files to the library of the current site: all of them, or none. */
export const addFiles = (strapi: Core.Strapi, additions: readonly Addition[], by: By = {}) =>
  withAcceptedFiles(strapi, additions, (prepared) =>
    strapi.db.transaction(async () => {
      const added: LibraryEntry[] = [];
      for (const [index, addition] of additions.entries())
        added.push(await add(strapi, addition, prepared[index] as PreparedFile, by));
      return added;
    }),
  );

async function add(strapi: Core.Strapi, addition: Addition, file: PreparedFile, { user }: By) {
  const { info, originalFilename } = addition;
  const name = cleanFileName(info.name || originalFilename || '', file.ext);
  const entry = await writeInLibrary(strapi, 'uploaded', async () => {
    const data = {
      folderPath: '/',
      ...(await describedColumns(strapi, info)),
      name,
      ...(await storeContent(strapi, file, name)),
      ...(user ? { createdBy: user.id, updatedBy: user.id } : {}),
    };
    return rowsOf<LibraryEntry>(strapi, FILE).create({ data });
  });
  await queueVariants(strapi, entry);
  return entry;
}

/** Queues what the upload left out of an image's variants. */
export async function queueVariants(strapi: Core.Strapi, entry: LibraryEntry): Promise<void> {
  if (!entry.width) return;
  const { id, hash, siteKey } = entry;
  await platform(strapi).jobs.enqueue(MAKE_VARIANTS, { site: siteKey, file: id, hash });
}
