import { kindNames } from '../../../plugins/platform/server/src/http/journal-kinds';
import { strapi } from '../../harness/booted';
import { inTown, linesOf, openDesk } from './telling';

beforeAll(openDesk);

const FILE = 'plugin::upload.file';

test('a question is not told of, whatever its method', async () => {
  const lines = await linesOf(() => inTown.post('/admin/permissions/check', { permissions: [] }));
  expect(lines).toEqual([]);
});

test('every kind of thing that the administration writes has a name on screen', () => {
  const kindOf = kindNames(strapi);
  const routes = strapi.server.listRoutes() as unknown as { path: string }[];
  const nameless = routes
    .map(({ path }) => path)
    .filter((path) => /^\/(admin|upload|i18n|users-permissions|content-type-builder)\//.test(path))
    .filter((path) => kindOf(path) === path);
  expect(nameless).toEqual([]);
  expect(kindOf(FILE)).toBe('Fichiers');
});
