import { timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { SiteIdentity } from '#sites';

const PARAMETER = 'apercu';
const COOKIE = 'apercu';
const DAYS = 30;

type Context = Parameters<Core.MiddlewareHandler>[0];

/** A site that is not launched is seen with its preview link, then with the cookie it leaves. */
export function mayPreview(ctx: Context, { previewToken }: SiteIdentity): boolean {
  if (!previewToken) return false;
  const { [PARAMETER]: asked } = ctx.query;
  if (typeof asked === 'string' && same(asked, previewToken)) {
    ctx.cookies.set(COOKIE, previewToken, {
      httpOnly: true,
      sameSite: 'lax',
      secure: ctx.secure,
      maxAge: DAYS * 86_400_000,
      signed: false,
    });
    return true;
  }
  return same(ctx.cookies.get(COOKIE) ?? '', previewToken);
}

function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
