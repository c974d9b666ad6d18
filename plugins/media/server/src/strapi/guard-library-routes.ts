import type { Core } from '@strapi/strapi';
import { wrapActions, type Wrapper } from '#platform';
import { refusalError } from './refusal-error';
import { FILE, FOLDER } from '../store/strapi-upload';

/** Of the request that a guard looks at. */
interface Asked {
  readonly params: { readonly id?: string };
  readonly query: { readonly id?: string };
  readonly request: {
    readonly body?: unknown;
    readonly files?: { readonly files?: { readonly size: number } | readonly object[] };
  };
}

/** What the library's routes would do with somebody else's rows, or outside our rules. */
export function guardLibraryRoutes(strapi: Core.Strapi): void {
  const ownSelection = before((asked) => refuseForeignSelection(strapi, asked));
  const ownFolder = before(({ params }) => refuseForeign(strapi, FOLDER, [params.id]));
  const notEmpty = before(refuseEmpty);
  wrapActions(strapi, 'plugin::upload.admin-folder-file', {
    deleteMany: ownSelection,
    moveMany: ownSelection,
  });
  wrapActions(strapi, 'plugin::upload.admin-folder', { update: ownFolder });
  wrapActions(strapi, 'plugin::upload.admin-upload', {
    upload: notEmpty,
    uploadFile: notEmpty,
    uploadFromUrls: closed,
  });
  wrapActions(strapi, 'plugin::upload.content-api', { upload: closed, destroy: closed });
}

const before =
  (check: (asked: Asked) => Promise<void>): Wrapper =>
  async (ctx, answer) => {
    await check(ctx as unknown as Asked);
    return answer();
  };

/** Said on the context: an error of this kind would lose its message on the way. */
const closed: Wrapper = (ctx) =>
  ctx.forbidden('Les fichiers s’ajoutent et se retirent dans la médiathèque.');

async function refuseForeignSelection(strapi: Core.Strapi, { request }: Asked) {
  const { fileIds, folderIds, destinationFolderId } = (request.body ?? {}) as Record<
    string,
    unknown
  >;
  await refuseForeign(strapi, FILE, listed(fileIds));
  await refuseForeign(strapi, FOLDER, [...listed(folderIds), ...listed([destinationFolderId])]);
}

const listed = (ids: unknown): unknown[] =>
  Array.isArray(ids) ? ids.filter((id) => id !== null && id !== undefined) : [];

async function refuseForeign(
  strapi: Core.Strapi,
  uid: typeof FILE | typeof FOLDER,
  ids: unknown[],
) {
  const wanted = [...new Set(ids.map(Number))];
  if (wanted.length === 0) return;
  const numbered = wanted.every((id) => Number.isInteger(id) && id > 0 && id < 2 ** 31);
  const found = numbered ? await strapi.db.query(uid).count({ where: { id: { $in: wanted } } }) : 0;
  if (found < wanted.length) throw refusalError('foreign-folder');
}

async function refuseEmpty({ query, request }: Asked) {
  const files = request.files?.files;
  const empty =
    files === undefined || (!Array.isArray(files) && 'size' in files && files.size === 0);
  if (empty && !query.id) return Promise.reject(refusalError('empty-file'));
}
