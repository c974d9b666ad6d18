import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { query, type Installation } from './installation';

/** A fingerprint of each table and of each file. */
export interface Picture {
  readonly rows: Record<string, string>;
  readonly files: Record<string, string>;
}

interface Table {
  readonly name: string;
}

const TABLES = `
select format('%I.%I', n.nspname, c.relname) as name
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
 where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
 order by 1`;

/** Every row of every table, past fences, and every file but those of the record itself. */
export async function pictureOf(installation: Installation): Promise<Picture> {
  const { uploads, privateFiles } = installation;
  const rows = await rowsOf(installation);
  return { rows, files: { ...filesOf(uploads), ...filesOf(privateFiles) } };
}

async function rowsOf({ adminUrl }: Installation): Promise<Picture['rows']> {
  const tables = await query<Table>(adminUrl, TABLES);
  const digests = tables
    .filter(({ name }) => !name.endsWith('.parvis_backups'))
    .map(
      ({ name }) =>
        `select '${name}' as name, count(*) || ' ' || md5(string_agg(r::text, chr(10) order by r::text)) as digest from ${name} r`,
    );
  if (digests.length === 0) return {};
  const rows = await query<Table & { digest: string }>(adminUrl, digests.join(' union all '));
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
}

/** Those of the files that a row names: one that was replaced stays an hour for who reads it. */
export async function namedIn(
  { adminUrl }: Installation,
  files: Picture['files'],
): Promise<Picture['files']> {
  const [row] = await query<{ names: string }>(
    adminUrl,
    `select concat((select string_agg(f::text, ' ') from files f),
                   (select string_agg(p::text, ' ') from private_files p)) as names`,
  );
  const isNamed = (path: string) => row?.names.includes(path.split('/').at(-1) ?? path) ?? false;
  return Object.fromEntries(Object.entries(files).filter(([path]) => isNamed(path)));
}

function filesOf(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(paths.sort().map((path) => [relative(folder, path), digest(path)]));
}

const digest = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
