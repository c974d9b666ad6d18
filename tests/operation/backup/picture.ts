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
export async function pictureOf({
  adminUrl,
  uploads,
  privateFiles,
}: Installation): Promise<Picture> {
  const rows: Record<string, string> = {};
  for (const { name } of await query<Table>(adminUrl, TABLES)) {
    if (name.endsWith('.parvis_backups')) continue;
    const [one] = await query<{ count: number; digest: string }>(
      adminUrl,
      `select count(*)::int as count, md5(string_agg(r::text, chr(10) order by r::text)) as digest from ${name} r`,
    );
    rows[name] = `${one?.count} ${one?.digest}`;
  }
  return { rows, files: { ...filesOf(uploads), ...filesOf(privateFiles) } };
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
