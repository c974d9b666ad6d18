import type { Knex } from 'knex';
import { WHOLE_PLATFORM, type Membership } from '../domain/standing';

/**
 * Memberships of an administration account, oldest first, but those of a site that is gone; run it
 * in platform scope.
 */
export async function membershipsOf(knex: Knex, userId: number): Promise<Membership[]> {
  const rows: { site: number; role: Membership['role']; endsOn: string | null }[] = await knex(
    'memberships',
  )
    .join('memberships_user_lnk', 'memberships_user_lnk.membership_id', 'memberships.id')
    .where('memberships_user_lnk.user_id', userId)
    .where((somewhere) =>
      somewhere.where('memberships.site_key', WHOLE_PLATFORM).orWhereExists(siteOfMembership),
    )
    .orderBy('memberships.id')
    .select({
      site: 'memberships.site_key',
      role: 'memberships.role',
      endsOn: knex.raw('memberships.ends_on::text'),
    });
  return rows;
}

function siteOfMembership(this: Knex.QueryBuilder) {
  void this.from('sites').whereRaw('sites.id = memberships.site_key');
}

export const siteExists = async (knex: Knex, site: number): Promise<boolean> =>
  (await knex('sites').where('id', site).first('id')) !== undefined;

/** Accounts that hold a membership in the scope at work, over or not. */
export async function accountsInScope(knex: Knex): Promise<number[]> {
  const rows: { user: number }[] = await knex('memberships')
    .join('memberships_user_lnk', 'memberships_user_lnk.membership_id', 'memberships.id')
    .distinct({ user: 'memberships_user_lnk.user_id' });
  return rows.map(({ user }) => user);
}
