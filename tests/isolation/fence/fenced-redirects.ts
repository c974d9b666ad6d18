import {
  SHARED_FUNCTIONS,
  fenceStatements,
  functionStatement,
} from '../../../plugins/platform/server/src/fence/policy';
import { inPlatform } from '../../cast';
import { strapi } from '../../harness/booted';

export const fencedRedirects = { table: 'redirects', column: 'site_key' };

/** Puts back what a test took away from the fence of the redirects. */
export const mendRedirects = (): Promise<void> =>
  inPlatform(async () => {
    const statements = [
      'drop policy if exists wide_open on redirects',
      ...SHARED_FUNCTIONS.map(functionStatement),
      ...fenceStatements(fencedRedirects),
    ];
    for (const statement of statements) await strapi.db.connection.raw(statement);
  });
