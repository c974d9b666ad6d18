import type { Knex } from 'knex';
import type { FencedTable } from './site-owned';

/** The platform must not start: a table or the role itself escapes row-level security. */
export class FenceError extends Error {
  override name = 'FenceError';
}

interface Catalogue {
  relname: string;
  relrowsecurity: boolean;
  relforcerowsecurity: boolean;
  policies: string[];
}

/** @throws FenceError naming each table, or the role, that is not fenced */
export async function verifyFences(knex: Knex, tables: readonly FencedTable[]): Promise<void> {
  await refusePowerfulRole(knex);
  const catalogue = await readCatalogue(
    knex,
    tables.map(({ table }) => table),
  );
  const open = tables.map(({ table }) => table).filter((table) => !isFenced(catalogue.get(table)));
  if (open.length === 0) return;
  throw new FenceError(
    `Cloison entre les sites absente sur : ${open.join(', ')}. ` +
      'Lancez « npm run parvis -- fence:repair », puis redémarrez.',
  );
}

async function refusePowerfulRole(knex: Knex) {
  const { rows } = await knex.raw<{ rows: { rolname: string }[] }>(
    'select rolname from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)',
  );
  const role = rows[0];
  if (!role) return;
  throw new FenceError(
    `Le rôle PostgreSQL « ${role.rolname} » passe outre la cloison entre les sites : ` +
      'DATABASE_URL doit nommer un rôle sans SUPERUSER ni BYPASSRLS, propriétaire de la base.',
  );
}

async function readCatalogue(knex: Knex, tables: string[]): Promise<Map<string, Catalogue>> {
  const { rows } = await knex.raw<{ rows: Catalogue[] }>(
    `select c.relname, c.relrowsecurity, c.relforcerowsecurity,
            array(select p.polname::text from pg_policy p where p.polrelid = c.oid) as policies
       from pg_class c where c.relname = any (?) and c.relnamespace = current_schema()::regnamespace`,
    [tables],
  );
  return new Map(rows.map((row) => [row.relname, row]));
}

/** One more permissive policy would open the fence, so ours must be the only one. */
const isFenced = (row: Catalogue | undefined) =>
  row !== undefined &&
  row.relrowsecurity &&
  row.relforcerowsecurity &&
  row.policies.length === 1 &&
  row.policies[0] === 'site_fence';
