import type { Core } from '@strapi/strapi';
import { currentConnection, parisDate, systemClock } from '#platform';
import { WHOLE_PLATFORM } from '../domain/standing';

export interface Writer {
  readonly email: string;
}

/**
 * Who holds one of these roles on a site; where nobody does,
 * those who answer for every site. Run it in platform scope.
 */
export async function writersOf(
  strapi: Core.Strapi,
  site: number,
  roles: readonly string[],
): Promise<Writer[]> {
  const knex = await currentConnection(strapi);
  const rows: { email: string; site: number }[] = await knex('memberships')
    .join('memberships_user_lnk', 'memberships_user_lnk.membership_id', 'memberships.id')
    .join('admin_users', 'admin_users.id', 'memberships_user_lnk.user_id')
    .whereIn('memberships.site_key', [site, WHOLE_PLATFORM])
    .whereIn('memberships.role', roles)
    .where('admin_users.is_active', true)
    .where((lasting) =>
      lasting
        .whereNull('memberships.ends_on')
        .orWhere('memberships.ends_on', '>=', parisDate(systemClock.now())),
    )
    .distinct({ email: 'admin_users.email', site: 'memberships.site_key' })
    .orderBy('email');
  const here = rows.filter((row) => row.site === site);
  return (here.length > 0 ? here : rows).map(({ email }) => ({ email }));
}
