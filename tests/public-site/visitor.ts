import request, { type Test } from 'supertest';
import { hostOf, strapi } from '../harness/booted';
import type { CastCommune } from '../cast';

/** A visitor of a commune's site; a host name stands for a site that may not exist. */
export const visit = (site: CastCommune | string, path = '/'): Test =>
  request(strapi.server.httpServer)
    .get(path)
    .set('Host', hostOf(typeof site === 'string' ? site : site.label))
    .redirects(0);
