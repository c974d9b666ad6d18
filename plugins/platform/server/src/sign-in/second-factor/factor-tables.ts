/** They belong to no site, and go with the account. Secrets are sealed, recovery codes are marks. */
export const FACTOR_TABLES = `
create table if not exists second_factors (
  account int primary key references admin_users (id) on delete cascade,
  sealed text not null, begun_at timestamptz not null, confirmed_at timestamptz,
  last_step bigint not null default 0);
create table if not exists recovery_codes (
  account int not null references second_factors (account) on delete cascade,
  mark text not null, primary key (account, mark));
`;
