import request, { type Test } from 'supertest';
import { hostOf, strapi } from '../harness/booted';
import type { CastCommune } from '../cast';

/** Sends a form to a page of a commune's site, as a browser without script does. */
export const post = (
  site: CastCommune,
  path: string,
  fields: Readonly<Record<string, string>>,
): Test =>
  request(strapi.server.httpServer)
    .post(path)
    .set('Host', hostOf(site.label))
    .type('form')
    .send(new URLSearchParams(fields).toString())
    .redirects(0);

/** Value of a hidden field of a page. */
export function hidden(html: string, name: string): string {
  const [, value = ''] = new RegExp(`name="${name}" value="([^"]*)"`).exec(html) ?? [];
  return value.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}
