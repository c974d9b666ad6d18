import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fenceStatements } from '../../../plugins/platform/server/src/fence/policy';
import { inPlatform } from '../../cast';
import { adminUrl, strapi } from '../../harness/booted';

const knex = strapi.db.connection;

/** Starts a second platform in a process of its own; tells how it ended and what it said. */
async function start(environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['tests/harness/start.mts'], {
    env: { ...process.env, RUN_JOBS: 'false', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return { code: code as number, said };
}

describe('the start of the platform', () => {
  const redirects = { table: 'redirects', column: 'site_key' };
  const mend = () =>
    inPlatform(async () => {
      for (const statement of fenceStatements(redirects)) await knex.raw(statement);
    });

  afterEach(mend);

  test('succeeds when every fence stands', async () => {
    expect(await start()).toEqual({ code: 0, said: '' });
  });

  test.each([
    ['without its policy', 'drop policy site_fence on redirects'],
    ['whose row-level security is off', 'alter table redirects disable row level security'],
    ['that its owner escapes', 'alter table redirects no force row level security'],
    ['with a second, open policy', 'create policy wide_open on redirects using (true)'],
  ])('is refused by a site-owned table %s', async (_fault, statement) => {
    await knex.raw(statement);
    const { code, said } = await start();
    await knex.raw('drop policy if exists wide_open on redirects');
    expect(code).toBe(1);
    expect(said).toContain('Cloison entre les sites absente sur : redirects.');
    expect(said).toContain('npm run parvis -- fence:repair');
  });

  test('is refused to a superuser, whom no fence stops', async () => {
    const { code, said } = await start({ DATABASE_URL: adminUrl });
    expect(code).toBe(1);
    expect(said).toContain('Le rôle PostgreSQL « postgres » passe outre la cloison');
  });
});
