import type { Core } from '@strapi/strapi';
import { refusalError } from '../http/refusals';
import { FILE, FOLDER } from '../store/strapi-upload';

interface Context {
  forbidden(message: string): void;
  readonly params: { readonly id?: string };
  readonly query: { readonly id?: string };
  readonly request: {
    readonly body?: unknown;
    readonly files?: { readonly files?: { readonly size: number } | readonly object[] };
  };
}

type Handler = (ctx: Context, next?: () => Promise<unknown>) => Promise<unknown>;
type Controller = Record<string, Handler>;

interface Controllers {
  extend(uid: string, extension: (controller: Controller) => Controller): unknown;
}

/** What the library's routes would do with somebody else's rows, or outside our rules. */
export function guardLibraryRoutes(strapi: Core.Strapi): void {
  const controllers = strapi.get('controllers') as Controllers;
  const ownSelection = before((ctx) => refuseForeignSelection(strapi, ctx));
  const ownFolder = before((ctx) => refuseForeign(strapi, FOLDER, [ctx.params.id]));
  const notEmpty = before(refuseEmpty);
  extend(controllers, 'admin-folder-file', { deleteMany: ownSelection, moveMany: ownSelection });
  extend(controllers, 'admin-folder', { update: ownFolder });
  extend(controllers, 'admin-upload', {
    upload: notEmpty,
    uploadFile: notEmpty,
    uploadFromUrls: closed,
  });
  extend(controllers, 'content-api', { upload: closed, destroy: closed });
}

type Guard = (handler: Handler) => Handler;

function extend(controllers: Controllers, name: string, guards: Record<string, Guard>) {
  controllers.extend(`plugin::upload.${name}`, (controller) => {
    const guarded = Object.entries(guards).map(([action, guard]) => [
      action,
      guard(controller[action] as Handler),
    ]);
    return { ...controller, ...(Object.fromEntries(guarded) as Controller) };
  });
}

/** Strapi's handlers call one another through `this`. */
const before =
  (check: (ctx: Context) => Promise<void>): Guard =>
  (handler) =>
    async function (this: unknown, ctx, next) {
      await check(ctx);
      return handler.call(this, ctx, next);
    };

/** Said on the context: an error of this kind would lose its message on the way. */
const closed: Guard = () => async (ctx) =>
  ctx.forbidden('Les fichiers s’ajoutent et se retirent dans la médiathèque.');

async function refuseForeignSelection(strapi: Core.Strapi, { request }: Context) {
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

async function refuseEmpty({ query, request }: Context) {
  const files = request.files?.files;
  const empty =
    files === undefined || (!Array.isArray(files) && 'size' in files && files.size === 0);
  if (empty && !query.id) return Promise.reject(refusalError('empty-file'));
}
