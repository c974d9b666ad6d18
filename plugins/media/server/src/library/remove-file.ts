import type { Core } from '@strapi/strapi';
import { platform } from '#platform';
import { ERASE_STORED_FILES } from '../jobs/erase-stored-files';
import { findFile, writeInLibrary } from '../store/library';
import { storedFilesOf } from '../store/stored-files';
import { FILE, type LibraryEntry } from '../store/strapi-upload';

/** Removes a file; a job of the same transaction erases it and all its variants. */
export async function removeFile(strapi: Core.Strapi, id: number): Promise<LibraryEntry | null> {
  const file = await findFile(strapi, id);
  if (!file) return null;
  return writeInLibrary(strapi, 'deleted', async () => {
    await strapi.db.query(FILE).delete({ where: { id } });
    const files = storedFilesOf(file);
    await platform(strapi).jobs.enqueue(ERASE_STORED_FILES, { site: file.siteKey, files });
    return file;
  });
}
