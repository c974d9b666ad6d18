import type { Core } from '@strapi/strapi';

/** They hold neither addresses nor texts, and belong to no site. */
const STATEMENTS = `
create table if not exists spam_spent_proofs (
  fingerprint text primary key, expires_at timestamptz not null);
create table if not exists spam_counters (
  key text not null, hour timestamptz not null, accepted int not null, primary key (key, hour));
create table if not exists spam_salts (day date primary key, salt bytea not null);
`;

/** Made once Strapi has synchronised its schemas; no request is served before. */
export function prepareSpamTables(strapi: Core.Strapi): void {
  strapi.hook('strapi::content-types.afterSync').register(async () => {
    await strapi.db.connection.raw(STATEMENTS);
  });
}
