import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** What one accepted message leaves: its row, its two letters and the jobs that send them. */
const LEFT = [
  { table: 'contact_messages', rows: 1, own: ['id', 'document_id', 'tracking_code', 'submission'] },
  { table: 'spam_spent_proofs', rows: 1, own: ['fingerprint'] },
  { table: 'mails', rows: 2, own: ['id', 'document_id'] },
  { table: 'jobs.job', rows: 2, own: ['id'] },
] as const;

interface Template {
  readonly table: string;
  readonly own: readonly string[];
  readonly row: Record<string, unknown>;
}

/** The same rows, inserted by themselves: one transaction for each message, through a pool. */
export interface BareInserts {
  one(): Promise<void>;
  end(): Promise<void>;
}

/** Takes for its model what the last accepted message left in this database. */
export async function openBareInserts(url: string, connections: number): Promise<BareInserts> {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  const templates = await readTemplates(pool);
  const statements = templates.map(({ table, row }, index) => {
    const columns = Object.keys(row).map((name) => `"${name}"`);
    return {
      name: `insert_${index}`,
      text: `insert into ${table} (${columns.join()})
             select ${columns.join()} from jsonb_populate_record(null::${table}, $1)`,
    };
  });
  return {
    async one() {
      const client = await pool.connect();
      try {
        await client.query('begin');
        for (const [index, { row, own }] of templates.entries()) {
          const renewed = own.map((name) => [name, ownValue(name, row[name])] as const);
          const values = [JSON.stringify({ ...row, ...Object.fromEntries(renewed) })];
          await client.query({ ...(statements[index] ?? { text: '' }), values });
        }
        await client.query('commit');
      } finally {
        client.release();
      }
    },
    end: () => pool.end(),
  };
}

async function readTemplates(pool: pg.Pool): Promise<Template[]> {
  const templates: Template[] = [];
  for (const { table, rows, own } of LEFT) {
    const { rows: found } = await pool.query<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from ${table} t order by ctid desc limit ${rows}`,
    );
    if (found.length < rows) throw new Error(`No message left ${rows} rows in ${table}`);
    templates.push(...found.map(({ row }) => ({ table, own, row })));
  }
  return templates;
}

let serial = 100_000_000;

/** Numbered rows are numbered far from those of the platform, whose sequences stay untouched. */
function ownValue(name: string, like: unknown): unknown {
  if (typeof like === 'number') return (serial += 1);
  return name === 'id' ? randomUUID() : randomUUID().replaceAll('-', '').slice(0, 24);
}
