import { FENCE_VERSION } from '../../../plugins/platform/server/src/fence/policy';
import { adminUrl, strapi } from '../../harness/booted';
import { startAndStop as start } from '../../harness/start-process';
import { mendRedirects } from './fenced-redirects';

const knex = strapi.db.connection;

describe('the start of the platform', () => {
  afterEach(mendRedirects);

  test('succeeds when every fence stands', async () => {
    expect(await start()).toEqual({ code: 0, said: '' });
  });

  test.each([
    ['without its policy', 'drop policy site_fence on redirects'],
    ['whose policy shows every row', 'alter policy site_fence on redirects using (true)'],
  ])('is refused by a site-owned table %s', async (_fault, statement) => {
    await knex.raw(statement);
    const { code, said } = await start();
    expect(code).toBe(1);
    expect(said).toContain('Cloison entre les sites absente ou modifiée sur : redirects.');
    expect(said).toContain('npm run parvis -- fence:repair');
  });

  test('brings the fences of an older version forward', async () => {
    await knex('parvis_fences').update({ version: 1 });
    await knex.raw('drop policy site_fence on redirects');
    await knex.raw(
      `create or replace function parvis_tell_site_changed() returns trigger language plpgsql
         as $$begin return null; end$$`,
    );
    expect(await start()).toEqual({ code: 0, said: '' });
    expect(await knex('parvis_fences').distinct().pluck('version')).toEqual([FENCE_VERSION]);
  });

  test('is refused to a superuser, whom no fence stops', async () => {
    const { code, said } = await start({ DATABASE_URL: adminUrl });
    expect(code).toBe(1);
    expect(said).toContain('Le rôle PostgreSQL « postgres » passe outre la cloison');
  });
});
