import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { platform } from '#platform';
import { forgetPreparedFiles } from './prepare-ahead';
import { explain } from '../domain/upload-refusal';

type Context = Parameters<Core.MiddlewareHandler>[0];
type FormFiles = Record<string, { filepath: string } | { filepath: string }[]>;

/** The only addresses that read a form with files; anywhere else nothing would clean up after it. */
const TAKES_FILES = /^\/(upload(\/.*)?|admin\/project-settings)$/;

/** Room for the other fields of the form and the boundaries between them. */
const FORM_MARGIN = 1024 * 1024;

/** How long what is refused is still read, so that the sender reads the answer. */
const LINGER_MS = 5_000;

/** What arrives with files is stopped before it is read: by its address, its sender, its length. */
export const uploadGate =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler =>
  async (ctx, next) => {
    if (!ctx.is('multipart/*')) return next();
    const { maxBytes } = platform(strapi).settings.media;
    if (!TAKES_FILES.test(ctx.path))
      return refuse(ctx, 415, 'Cette adresse ne reçoit pas de fichier.');
    if (!ctx.get('authorization'))
      return refuse(ctx, 401, 'Connectez-vous pour envoyer un fichier.');
    if (Number(ctx.get('content-length')) > maxBytes + FORM_MARGIN)
      return refuse(ctx, 413, explain('too-large', { maxBytes }));
    try {
      await next();
    } finally {
      await forgetPreparedFiles(ctx);
      await removeTemporaryFiles(ctx);
    }
    if (ctx.status === 413) refuse(ctx, 413, explain('too-large', { maxBytes }));
  };

/** Answers without reading the body, then hangs up on who goes on sending. */
function refuse(ctx: Context, status: 401 | 413 | 415, message: string) {
  ctx.status = status;
  ctx.set('Connection', 'close');
  ctx.body = { data: null, error: { status, name: 'UploadRefused', message, details: {} } };
  ctx.res.once('finish', () => {
    ctx.req.resume();
    setTimeout(() => ctx.req.destroy(), LINGER_MS).unref();
  });
}

/** Strapi forgets them when the request fails, and those of other fields always. */
async function removeTemporaryFiles(ctx: Context) {
  const files = Object.values((ctx.request.files ?? {}) as FormFiles).flat();
  await Promise.all(files.map(({ filepath }) => rm(filepath, { force: true })));
}
