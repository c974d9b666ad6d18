import type { FencedTable } from './site-owned';

/** Raise it when the statements below change: every fence is then built again at the next start. */
export const FENCE_VERSION = 1;

const setting = (name: string) => `nullif(current_setting('parvis.${name}', true), '')`;

const visible = (column: string) =>
  `${column} >= ${setting('lowest')}::int and ${column} <= ${setting('highest')}::int` +
  ` and coalesce(${column} = any (${setting('listed')}::int[]), true)`;

/** Functions that the fences share; safe to run again. */
export const SHARED_FUNCTIONS = `
create or replace function parvis_current_site() returns int language sql stable as
  $$ select ${setting('current')}::int $$;
create or replace function parvis_tell_site_changed() returns trigger language plpgsql as $$
declare
  before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
begin
  perform pg_notify('parvis_site_changed', coalesce(after, before) ->> tg_argv[0]);
  return null;
end $$;
`;

/** The statements that fence one table; safe to run again. */
export function fenceStatements({ table, column }: FencedTable): string[] {
  const owned = column === 'site_key';
  return [
    ...(owned
      ? [
          `alter table "${table}" alter column site_key set default parvis_current_site()`,
          `alter table "${table}" alter column site_key set not null`,
          `create index if not exists "${table}_site_key_idx" on "${table}" (site_key)`,
        ]
      : []),
    `alter table "${table}" enable row level security`,
    `alter table "${table}" force row level security`,
    `drop policy if exists site_fence on "${table}"`,
    `create policy site_fence on "${table}" using (${visible(column)}) with check (${visible(column)}
       and coalesce(${column} = parvis_current_site(), true))`,
    `drop trigger if exists site_changed on "${table}"`,
    `create trigger site_changed after insert or update or delete on "${table}"
       for each row execute function parvis_tell_site_changed('${column}')`,
  ];
}
