import type { Reader } from '#platform';
import { isLinkTarget } from '../domain/link-target';
import type { PublicAnswer } from '../routing/answer';

interface RedirectRow {
  readonly new_path: string | null;
  readonly permanent: boolean;
}

const REDIRECT = `
select new_path, permanent from redirects
 where site_key = :site and old_path = :path order by id desc limit 1`;

/** Where an old address of the site leads now; a redirection without target says « gone ». */
export async function findRedirect(
  reader: Reader,
  site: number,
  path: string,
): Promise<PublicAnswer> {
  const [row] = await reader.rows<RedirectRow>(REDIRECT, { site, path });
  if (!row) return { kind: 'not-found' };
  if (!row.new_path) return { kind: 'gone' };
  if (!isLinkTarget(row.new_path)) return { kind: 'not-found' };
  return { kind: 'redirect', to: row.new_path, permanent: row.permanent };
}
