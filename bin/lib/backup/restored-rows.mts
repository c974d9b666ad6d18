import { promisify } from 'node:util';
import { zstdDecompress } from 'node:zlib';
import type pg from 'pg';
import { copyIn, type CopyIn } from './copy.mts';
import { rowsOf, type TableOfRows } from './outline.mts';
import { tableOfEntry } from './places.mts';

const decompress = promisify(zstdDecompress);

export interface RestoredRows {
  /** One compressed piece of the rows of a table; the pieces of a table follow each other. */
  add(entry: string, compressed: Buffer): Promise<void>;
  /** @throws when a table has not as many rows as it had */
  end(expected: Readonly<Record<string, number>>): Promise<void>;
}

/** Fills tables that the transaction of this client has just created. */
export function restoreRows(
  client: pg.ClientBase,
  tables: readonly TableOfRows[],
  onTable: (name: string) => void,
): RestoredRows {
  const known = new Map(tables.map((table) => [`${table.schema}.${table.name}`, table]));
  const counts: Record<string, number> = {};
  let open: { readonly name: string; readonly copy: CopyIn } | undefined;

  async function close() {
    if (open) counts[open.name] = await open.copy.end();
    if (open) onTable(open.name);
    open = undefined;
  }

  async function start(name: string): Promise<CopyIn> {
    await close();
    const table = known.get(name);
    if (!table) throw new Error(`The outline names no table ${name}`);
    const copy = await copyIn(client, `copy ${rowsOf(table)} from stdin with (freeze)`);
    open = { name, copy };
    return copy;
  }

  return {
    async add(entry, compressed) {
      const name = tableOfEntry(entry);
      const copy = open?.name === name ? open.copy : await start(name);
      await copy.write(await decompress(compressed));
    },
    async end(expected) {
      await close();
      for (const [name, count] of Object.entries(expected)) {
        if ((counts[name] ?? 0) !== count) {
          throw new Error(`${name}: ${counts[name] ?? 0} rows came back instead of ${count}`);
        }
        if (!(name in counts)) onTable(name);
      }
    },
  };
}
