import type { Core } from '@strapi/strapi';
import { FACTOR_TABLES } from './second-factor/factor-tables';

/** Who failed to sign in how often: keys are marks, no address is kept. They belong to no site. */
const STATEMENTS = `
create table if not exists sign_in_failures (
  key text primary key, count int not null, last_at timestamptz not null,
  blocked_until timestamptz);
`;

/** Made once Strapi has synchronised its schemas; no request is served before. */
export function prepareSignInTables(strapi: Core.Strapi): void {
  strapi.hook('strapi::content-types.afterSync').register(async () => {
    await strapi.db.connection.raw(STATEMENTS + FACTOR_TABLES);
  });
}
