import type { Knex } from 'knex';
import type { PublicAnswer } from '../routing/answer';

/** Where an old address of the site leads now; a redirection without target says « gone ». */
export async function findRedirect(knex: Knex, site: number, path: string): Promise<PublicAnswer> {
  const row = (await knex('redirects')
    .where({ site_key: site, old_path: path })
    .orderBy('id', 'desc')
    .first('new_path', 'permanent')) as { new_path: string; permanent: boolean } | undefined;
  if (!row) return { kind: 'not-found' };
  if (row.new_path === '') return { kind: 'gone' };
  return { kind: 'redirect', to: row.new_path, permanent: row.permanent };
}
