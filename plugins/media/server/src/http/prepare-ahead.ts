import type { Core } from '@strapi/strapi';
import { platform } from '#platform';
import { filesPreparedAhead, prepareFilesAhead } from '../library/prepared-ahead';
import type { IncomingFile } from '../images/prepare-file';

type Context = Parameters<Core.MiddlewareHandler>[0];

interface Ability {
  can(action: string): boolean;
}

const UPLOADS = /^\/upload(\/|$)/;
const SENDS_FILES = ['plugin::upload.assets.create', 'plugin::upload.assets.update'];

/**
 * Judges and rewrites the files of an upload before its transaction begins: decoding a phone's
 * photo takes seconds, and would hold a connection of the database all that time.
 */
export const prepareUploads =
  (strapi: Core.Strapi) =>
  async (ctx: Context): Promise<void> => {
    const files = filesOf(ctx);
    if (!UPLOADS.test(ctx.path) || files.length === 0) return;
    const { userAbility } = ctx.state as { userAbility?: Ability };
    const maySend = SENDS_FILES.some((action) => userAbility?.can(action));
    const { scope, settings } = platform(strapi);
    if (!maySend || scope.currentSite() === null) return;
    await prepareFilesAhead(ctx.state, files, settings.media.maxBytes);
  };

function filesOf(ctx: Context): readonly IncomingFile[] {
  const sent = ctx.request.files?.['files'] as IncomingFile | IncomingFile[] | undefined;
  return sent === undefined ? [] : [sent].flat();
}

/** Once the request is over. */
export const forgetPreparedFiles = (ctx: Context): Promise<void> =>
  filesPreparedAhead(ctx.state)?.remove() ?? Promise.resolve();
