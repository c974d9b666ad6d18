import type { Core } from '@strapi/strapi';

/** Shown in the page or the browser; anything else is downloaded. */
const SHOWN = /\.(jpe?g|png|webp|avif|gif|pdf|mp3|mp4|txt)$/i;

/** What Strapi adds to all it serves; said of an image, it only weighs. */
const FOR_PAGES = [
  'X-DNS-Prefetch-Control',
  'X-Download-Options',
  'X-Permitted-Cross-Domain-Policies',
  'Access-Control-Allow-Origin',
  'Access-Control-Allow-Credentials',
  'Permissions-Policy',
  'Cross-Origin-Opener-Policy',
];

/** Nothing that was uploaded may run, even opened alone; the browser's PDF reader needs none. */
const INERT = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/**
 * Headers of uploaded files. An address is never given to another content, so that a browser
 * keeps it for a year.
 */
export const uploadedFiles = (): Core.MiddlewareHandler => async (ctx, next) => {
  await next();
  if (!ctx.path.startsWith('/uploads/')) return;
  const found = [200, 206, 304].includes(ctx.status);
  ctx.set('Cache-Control', found ? 'public, max-age=31536000, immutable' : 'no-store');
  for (const name of FOR_PAGES) ctx.remove(name);
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Content-Disposition', SHOWN.test(ctx.path) ? 'inline' : 'attachment');
  if (!/\.(pdf|mp3|mp4)$/i.test(ctx.path)) ctx.set('Content-Security-Policy', INERT);
};
