import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { platform, rowsOf, systemClock } from '#platform';
import { cleanFileName } from '../domain/file-name';
import type { IncomingFile, PreparedFile } from '../images/prepare-file';
import { ERASE_STORED_FILES } from '../jobs/erase-stored-files';
import { describedColumns, findFile, writeInLibrary } from '../store/library';
import { storeContent } from '../store/new-files';
import { storedFilesOf } from '../store/stored-files';
import { FILE, type By, type FileInfo, type LibraryEntry } from '../store/strapi-upload';
import { withAcceptedFiles } from './accept-files';
import { queueVariants } from './add-files';

/** Pages that visitors opened before still show the old file. */
const OLD_FILE_STAYS_MS = 60 * 60_000;

/**
 * Puts another content under a file of the library. It gets a new address: the old one was
 * served as never changing.
 */
export const replaceFile = (
  strapi: Core.Strapi,
  id: number | string,
  { file, info }: { file: IncomingFile; info: FileInfo },
  by: By = {},
) =>
  withAcceptedFiles(strapi, [file], ([prepared]) =>
    strapi.db.transaction(async () => {
      const old = await findFile(strapi, id);
      if (!old) throw new errors.NotFoundError();
      const entry = await replace(strapi, old, prepared as PreparedFile, info, by);
      await eraseLater(strapi, old);
      await queueVariants(strapi, entry);
      return entry;
    }),
  );

function replace(
  strapi: Core.Strapi,
  old: LibraryEntry,
  file: PreparedFile,
  info: FileInfo,
  { user }: By,
) {
  return writeInLibrary(strapi, 'replaced', async () => {
    const name = cleanFileName(info.name || old.name, file.ext);
    const data = {
      ...(await describedColumns(strapi, info)),
      name,
      ...(await storeContent(strapi, file, name)),
      ...(user ? { updatedBy: user.id } : {}),
    };
    return rowsOf<LibraryEntry>(strapi, FILE).update({ where: { id: old.id }, data });
  });
}

const eraseLater = (strapi: Core.Strapi, old: LibraryEntry) =>
  platform(strapi).jobs.enqueue(
    ERASE_STORED_FILES,
    { site: old.siteKey, files: storedFilesOf(old) },
    { startAfter: new Date(systemClock.now().getTime() + OLD_FILE_STAYS_MS) },
  );
