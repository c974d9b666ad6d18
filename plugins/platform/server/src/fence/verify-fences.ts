import type { Knex } from 'knex';
import { alteredFunctions, expectedShape, fenceShapes } from './fence-shape';
import type { FencedTable } from './site-owned';

/** The platform must not start: a table or the role itself escapes row-level security. */
export class FenceError extends Error {
  override name = 'FenceError';
}

/** @throws FenceError naming each table, function or role whose fence is not the one we build */
export async function verifyFences(knex: Knex, tables: readonly FencedTable[]): Promise<void> {
  await refusePowerfulRole(knex);
  const faults = [...(await openTables(knex, tables)), ...(await alteredFunctions(knex))];
  if (faults.length === 0) return;
  throw new FenceError(
    `Cloison entre les sites absente ou modifiée sur : ${faults.join(', ')}. ` +
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

/** One policy more, or one that says something else, is as open as none. */
async function openTables(knex: Knex, tables: readonly FencedTable[]): Promise<string[]> {
  const shapes = await fenceShapes(
    knex,
    tables.map(({ table }) => table),
  );
  const expected = new Map<string, string>();
  for (const fenced of tables) {
    const kind = kindOf(fenced);
    if (!expected.has(kind)) expected.set(kind, await expectedShape(knex, fenced));
  }
  return tables
    .filter((fenced) => shapes.get(fenced.table) !== expected.get(kindOf(fenced)))
    .map(({ table }) => table);
}

/** Tables of one kind have the same fence. */
const kindOf = ({ column, offPages = false }: FencedTable) => `${column} ${offPages}`;
