import type { Knex } from 'knex';
import type { Membership } from '../domain/standing';

/** Memberships of an administration account, oldest first; run it in platform scope. */
export async function membershipsOf(knex: Knex, userId: number): Promise<Membership[]> {
  const rows: { site: number; role: Membership['role']; endsOn: string | null }[] = await knex(
    'memberships',
  )
    .join('memberships_user_lnk', 'memberships_user_lnk.membership_id', 'memberships.id')
    .where('memberships_user_lnk.user_id', userId)
    .orderBy('memberships.id')
    .select({
      site: 'memberships.site_key',
      role: 'memberships.role',
      endsOn: knex.raw('memberships.ends_on::text'),
    });
  return rows;
}

/** Accounts that hold a membership in the scope at work, over or not. */
export async function accountsInScope(knex: Knex): Promise<number[]> {
  const rows: { user: number }[] = await knex('memberships')
    .join('memberships_user_lnk', 'memberships_user_lnk.membership_id', 'memberships.id')
    .distinct({ user: 'memberships_user_lnk.user_id' });
  return rows.map(({ user }) => user);
}
