import type { Core } from '@strapi/strapi';
import { platform, rowsOf } from '#platform';
import { journalInLibrary, type LibraryAction } from './library-journal';
import { FILE, fileService, type FileInfo, type LibraryEntry } from './strapi-upload';

/** A write in the library: its journal entry goes with it, and the site's pages are made anew. */
export async function writeInLibrary(
  strapi: Core.Strapi,
  action: LibraryAction,
  write: () => Promise<LibraryEntry>,
): Promise<LibraryEntry> {
  return strapi.db.transaction(async ({ onCommit }) => {
    const entry = await write();
    onCommit(() => platform(strapi).siteChanges.tell(entry.siteKey));
    await journalInLibrary(strapi, action, FILE, entry);
    return entry;
  });
}

export const findFile = (strapi: Core.Strapi, id: number | string) =>
  rowsOf<LibraryEntry>(strapi, FILE).findOne({ where: { id } });

/** Columns that a person fills in; what the form leaves out is left out here. */
export async function describedColumns(strapi: Core.Strapi, info: FileInfo) {
  const { alternativeText, caption, focalPoint, decorative, folder } = info;
  return {
    ...(alternativeText === undefined ? {} : { alternativeText: alternativeText?.trim() }),
    ...(caption === undefined ? {} : { caption: caption?.trim() }),
    ...(focalPoint ? { focalPoint } : {}),
    ...(decorative === undefined ? {} : { decorative }),
    ...(folder === undefined ? {} : { folder }),
    ...(folder === undefined
      ? {}
      : { folderPath: await fileService(strapi).getFolderPath(folder) }),
  };
}

/** Whether an entry, draft or published, shows the file. */
export async function isLinked(strapi: Core.Strapi, id: number): Promise<boolean> {
  const link: unknown = await strapi.db
    .getConnection('files_related_mph')
    .where('file_id', id)
    .first('id');
  return link !== undefined;
}
