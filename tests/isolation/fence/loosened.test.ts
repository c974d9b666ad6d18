import { verifyFences } from '../../../plugins/platform/server/src/fence/verify-fences';
import { strapi } from '../../harness/booted';
import { fencedRedirects, mendRedirects } from './fenced-redirects';

const knex = strapi.db.connection;
const verify = () => verifyFences(knex, [fencedRedirects]);

/** The policy's own expression, and one more way through. */
const ONE_SITE_MORE = `do $$ begin execute (
  select format('alter policy site_fence on redirects using (site_key = 1 or %s)',
                pg_get_expr(polqual, polrelid))
    from pg_policy where polrelid = 'redirects'::regclass); end $$`;

const FOR_READING_ONLY = `do $$ begin execute (
  select format('drop policy site_fence on redirects;
                 create policy site_fence on redirects for select using (%s)',
                pg_get_expr(polqual, polrelid))
    from pg_policy where polrelid = 'redirects'::regclass); end $$`;

describe('a fence that somebody loosened by hand is found out:', () => {
  afterEach(mendRedirects);

  test.each([
    ['no policy', 'drop policy site_fence on redirects'],
    ['no row-level security', 'alter table redirects disable row level security'],
    ['an owner who escapes', 'alter table redirects no force row level security'],
    ['one more policy', 'create policy wide_open on redirects using (true)'],
    ['every row in sight', 'alter policy site_fence on redirects using (true)'],
    ['the rows of one site in sight of all', ONE_SITE_MORE],
    ['rows that go anywhere', 'alter policy site_fence on redirects with check (true)'],
    ['a policy for reading only', FOR_READING_ONLY],
    ['a policy of one role only', 'alter policy site_fence on redirects to current_user'],
    ['no trigger', 'drop trigger site_changed on redirects'],
    ['a trigger that is off', 'alter table redirects disable trigger site_changed'],
    ['new rows of one site', 'alter table redirects alter column site_key set default 1'],
    ['rows without a site', 'alter table redirects alter column site_key drop not null'],
  ])('%s', async (_how, statement) => {
    await knex.raw(statement);
    await expect(verify()).rejects.toThrow('absente ou modifiée sur : redirects.');
  });

  test('a shared function that says something else', async () => {
    await knex.raw(
      `create or replace function parvis_current_site() returns int language sql stable as 'select 1'`,
    );
    await expect(verify()).rejects.toThrow('absente ou modifiée sur : parvis_current_site.');
  });

  test('not one that stands as it was built', async () => {
    await expect(verify()).resolves.toBeUndefined();
  });
});
