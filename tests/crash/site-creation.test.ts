import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { inPlatform } from '../cast';
import { strapi } from '../harness/booted';

const DEPARTMENT = '82';

test('an operator’s command killed while it creates sites leaves whole sites or none', async () => {
  const said = await createThenKill(12);
  const { whole, begun, strays } = await leftBehind();
  expect(begun).toBeGreaterThanOrEqual(said);
  expect(whole).toBe(begun);
  expect(strays).toBe(0);
}, 60_000);

/** Kills the process as soon as it said so many sites; it is then in the middle of the next. */
async function createThenKill(count: number): Promise<number> {
  const child = spawn(process.execPath, ['tests/crash/create-sites.mts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = 0;
  child.stdout.on('data', (text: Buffer) => {
    said += text.toString().split('created').length - 1;
    if (said >= count) child.kill('SIGKILL');
  });
  await once(child, 'exit');
  return said;
}

interface LeftBehind {
  readonly begun: number;
  /** With its host, its office, its six pages as draft and published, and its journal entry. */
  readonly whole: number;
  /** Collectivities without a site, and rows of a site that does not exist. */
  readonly strays: number;
}

async function leftBehind(): Promise<LeftBehind> {
  const owned = (table: string) => `(select count(*)::int from ${table} x where x.site_key = s.id)`;
  const stray = (table: string) =>
    `(select count(*)::int from ${table} where site_key not in (select id from sites))`;
  const { rows } = await inPlatform(() =>
    strapi.db.connection.raw<{ rows: LeftBehind[] }>(
      `select count(s.id)::int as begun,
              count(*) filter (where ${owned('hosts')} = 1 and ${owned('offices')} = 1
                and ${owned('pages')} = 12 and ${owned('journal_entries')} = 1)::int as whole,
              (count(*) filter (where s.id is null)
                + ${stray('hosts')} + ${stray('offices')} + ${stray('pages')})::int as strays
         from collectivities c
         left join sites_collectivity_lnk l on l.collectivity_id = c.id
         left join sites s on s.id = l.site_id
        where c.department_code = ?`,
      [DEPARTMENT],
    ),
  );
  return rows[0] as LeftBehind;
}
