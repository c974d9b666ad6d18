import type { Core } from '@strapi/strapi';
import type { FactorAccount } from './factor';

export interface FactorHolder extends FactorAccount {
  readonly since: Date;
}

/** Who signs in with a second factor, in the order of their names. */
export const factorHolders = (strapi: Core.Strapi): Promise<FactorHolder[]> =>
  strapi.db
    .connection('second_factors')
    .join('admin_users', 'admin_users.id', 'second_factors.account')
    .whereNotNull('second_factors.confirmed_at')
    .orderByRaw('lower(admin_users.lastname), lower(admin_users.firstname), admin_users.id')
    .select({
      id: 'admin_users.id',
      email: 'admin_users.email',
      firstname: 'admin_users.firstname',
      lastname: 'admin_users.lastname',
      since: 'second_factors.confirmed_at',
    });
