import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';

/**
 * Leaves on the site a redirection at each address that moved and « gone » at each that closed; an
 * address that is in use again redirects no longer. The home is always there and never moves.
 */
export async function moveAddresses(
  knex: Knex,
  site: number,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Promise<void> {
  const left = [...before].filter(([id, path]) => path !== '/' && after.get(id) !== path);
  const used = [...after].filter(([id, path]) => before.get(id) !== path).map(([, path]) => path);
  const stale = [...used, ...left.map(([, path]) => path)];
  if (stale.length === 0) return;
  await knex('redirects').where('site_key', site).whereIn('old_path', stale).delete();
  for (const [id, path] of left) await leaveRedirect(knex, site, path, after.get(id) ?? '');
}

/** Older addresses of a page follow it; they still lead to one that closed, which may open again. */
async function leaveRedirect(knex: Knex, site: number, from: string, to: string) {
  if (to !== '') {
    await knex('redirects').where({ site_key: site, new_path: from }).update({ new_path: to });
  }
  await knex('redirects').insert({
    site_key: site,
    document_id: randomUUID().replaceAll('-', '').slice(0, 24),
    old_path: from,
    new_path: to,
    permanent: true,
    created_at: new Date(),
    updated_at: new Date(),
    published_at: new Date(),
  });
}
