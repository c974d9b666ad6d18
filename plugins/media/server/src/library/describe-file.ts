import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { rowsOf } from '#platform';
import { isDescribed } from '../domain/description';
import { cleanFileName } from '../domain/file-name';
import { isImage } from '../domain/library-file';
import { refusalError } from '../strapi/refusal-error';
import { describedColumns, findFile, isLinked, writeInLibrary } from '../store/library';
import { FILE, type By, type FileInfo, type LibraryEntry } from '../store/strapi-upload';

/** Changes what a person says of a file; an image in use keeps a description. */
export async function describeFile(
  strapi: Core.Strapi,
  id: number | string,
  info: FileInfo,
  { user }: By = {},
): Promise<LibraryEntry> {
  const file = await findFile(strapi, id);
  if (!file) throw new errors.NotFoundError();
  const columns = await describedColumns(strapi, info);
  const left = isDescribed(file) && !isDescribed({ ...file, ...columns });
  if (isImage(file) && left && (await isLinked(strapi, file.id)))
    throw refusalError('description-in-use', { name: file.name });
  const data = {
    ...columns,
    ...(info.name ? { name: cleanFileName(info.name, file.ext) } : {}),
    ...(user ? { updatedBy: user.id } : {}),
  };
  return writeInLibrary(strapi, 'updated', async () =>
    rowsOf<LibraryEntry>(strapi, FILE).update({ where: { id: file.id }, data }),
  );
}
