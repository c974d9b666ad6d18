import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { OpenedFile } from './private-files';

type Context = Parameters<Core.MiddlewareHandler>[0];

/**
 * Answers with the file, to be saved and never opened in the page: whatever it holds, it runs
 * nowhere. A seal found broken half-way cuts the answer short of its announced length.
 */
export function sendPrivateFile(ctx: Context, { name, mime, bytes, content }: OpenedFile): void {
  ctx.status = 200;
  ctx.set('Content-Type', mime);
  ctx.set('Content-Length', String(bytes));
  ctx.set('Content-Disposition', contentDisposition(name));
  ctx.set('Cache-Control', 'private, no-store');
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Content-Security-Policy', "default-src 'none'; sandbox");
  ctx.set('Cross-Origin-Resource-Policy', 'same-origin');
  ctx.body = Readable.from(content);
}

/** RFC 6266: the plain name for old readers, the true one for the others. */
export function contentDisposition(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\w. -]/g, '_');
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
