import type { Knex } from 'knex';
import { strapi } from '../../harness/booted';

/** The plainest of the site-owned tables serves to try the fence itself. */
export const redirects = (through: Knex = strapi.db.connection) => ({
  add: (oldPath: string, siteKey?: number) =>
    through('redirects').insert({
      document_id: oldPath,
      old_path: oldPath,
      new_path: '/',
      ...(siteKey === undefined ? {} : { site_key: siteKey }),
    }),
  paths: async (prefix: string): Promise<string[]> =>
    (await through('redirects')
      .where('old_path', 'like', `${prefix}%`)
      .orderBy('old_path')
      .pluck('old_path')) as string[],
});
