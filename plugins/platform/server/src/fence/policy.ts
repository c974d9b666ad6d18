import type { FencedTable } from './site-owned';

/** Raise it when the statements below change: every fence is then built again at the next start. */
export const FENCE_VERSION = 3;

const setting = (name: string) => `nullif(current_setting('parvis.${name}', true), '')`;

const visible = (column: string) =>
  `${column} >= ${setting('lowest')}::int and ${column} <= ${setting('highest')}::int` +
  ` and coalesce(${column} = any (${setting('listed')}::int[]), true)`;

/** A function of the database, without arguments. */
interface SharedFunction {
  readonly name: string;
  readonly kind: string;
  readonly body: string;
}

/** Functions that the fences share. A row that goes from one site to another is news to both. */
export const SHARED_FUNCTIONS: readonly SharedFunction[] = [
  {
    name: 'parvis_current_site',
    kind: 'returns int language sql stable',
    body: `select ${setting('current')}::int`,
  },
  {
    name: 'parvis_tell_site_changed',
    kind: 'returns trigger language plpgsql',
    body: `begin
  perform pg_notify('parvis_site_changed', concerned.site) from (
    select to_jsonb(old) ->> tg_argv[0] as site where tg_op <> 'INSERT'
    union
    select to_jsonb(new) ->> tg_argv[0] where tg_op <> 'DELETE'
  ) concerned;
  return null;
end`,
  },
];

/** Safe to run again. */
export const functionStatement = ({ name, kind, body }: SharedFunction): string =>
  `create or replace function ${name}() ${kind} as $$${body}$$`;

/** The statements that fence one table; safe to run again. */
export function fenceStatements({ table, column, offPages }: FencedTable): string[] {
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
    ...(offPages
      ? []
      : [
          `create trigger site_changed after insert or update or delete on "${table}"
             for each row execute function parvis_tell_site_changed('${column}')`,
        ]),
  ];
}
