import type { Core } from '@strapi/strapi';
import { currentConnection } from '#platform';
import { requireCurrentSite } from '../library/accept-files';
import { journalInLibrary } from '../store/library-journal';
import { FOLDER } from '../store/strapi-upload';

interface NewFolder {
  readonly name: string;
  readonly parent?: number | string | null;
}

interface Deleted {
  readonly folders: readonly {
    readonly documentId: string;
    readonly name: string;
    readonly siteKey: number;
  }[];
}

interface FolderService {
  deleteByIds(ids: readonly (number | string)[]): Promise<Deleted>;
  create(folder: NewFolder, options?: object): Promise<object>;
  setPathIdAndPath(folder: NewFolder): Promise<object>;
}

interface Services {
  extend(uid: string, extension: (service: FolderService) => FolderService): unknown;
}

const SEQUENCE = 'parvis_folder_path_ids';

/**
 * A folder belongs to a site. Its number is unique on the whole platform, and Strapi would take
 * the highest that it sees plus one: behind the fence, that of another site.
 */
export function adaptFolders(strapi: Core.Strapi): void {
  (strapi.get('services') as Services).extend('plugin::upload.folder', (service) => ({
    ...service,
    create(folder, options) {
      requireCurrentSite(strapi);
      return service.create(folder, options);
    },
    async deleteByIds(ids) {
      const deleted = await service.deleteByIds(ids);
      for (const folder of deleted.folders)
        await journalInLibrary(strapi, 'deleted', FOLDER, folder);
      return deleted;
    },
    async setPathIdAndPath(folder) {
      const pathId = await nextPathId(strapi);
      const parent = folder.parent ? await pathOf(strapi, folder.parent) : '';
      return { ...folder, pathId, path: `${parent}/${pathId}` };
    },
  }));
}

/** Run it in platform scope, once the tables exist. */
export async function ensureFolderSequence(strapi: Core.Strapi): Promise<void> {
  const knex = strapi.db.connection;
  await knex.raw(`create sequence if not exists ${SEQUENCE} as integer minvalue 0 start 0`);
  await knex.raw(`select setval('${SEQUENCE}', greatest(
    (select last_value from ${SEQUENCE}), (select coalesce(max(path_id), 0) from upload_folders)))`);
}

async function nextPathId(strapi: Core.Strapi): Promise<number> {
  const knex = await currentConnection(strapi);
  const { rows } = await knex.raw<{ rows: { id: number }[] }>(
    `select nextval('${SEQUENCE}')::int as id`,
  );
  return rows[0]?.id as number;
}

async function pathOf(strapi: Core.Strapi, id: number | string): Promise<string> {
  const parent = (await strapi.db.query(FOLDER).findOne({ where: { id } })) as { path: string };
  return parent.path;
}
