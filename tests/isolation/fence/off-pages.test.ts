import { installFences } from '../../../plugins/platform/server/src/fence/install-fences';
import { verifyFences } from '../../../plugins/platform/server/src/fence/verify-fences';
import { strapi } from '../../harness/booted';
import { fencedRedirects } from './fenced-redirects';

const knex = strapi.db.connection;
const offPages = { ...fencedRedirects, offPages: true };

afterAll(() => installFences(knex, [fencedRedirects]));

test('a type that no page shows any more is fenced anew at the next start, and back', async () => {
  await expect(verifyFences(knex, [offPages])).rejects.toThrow('modifiée sur : redirects.');
  await installFences(knex, [offPages]);
  await expect(verifyFences(knex, [offPages])).resolves.toBeUndefined();
  await installFences(knex, [fencedRedirects]);
  await expect(verifyFences(knex, [fencedRedirects])).resolves.toBeUndefined();
});
