import { Client } from 'pg';
import { adminUrl, databaseUrl } from '../harness/booted';
import { startAndStop } from '../harness/start-process';

const name = `${new URL(databaseUrl).pathname.slice(1)}_together`;

const at = (url: string) => {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
};

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return rows;
}

beforeAll(() => query(adminUrl, `create database "${name}" owner parvis template template0`));
afterAll(() => query(adminUrl, `drop database "${name}" with (force)`));

test('two instances that start together on an empty database make each role once', async () => {
  const both = await Promise.all([1, 2].map(() => startAndStop({ DATABASE_URL: at(databaseUrl) })));
  expect(both).toEqual([1, 2].map(() => ({ code: 0, said: '' })));
  const roles = await query(at(adminUrl), 'select code from admin_roles');
  const codes = roles.map(({ code }) => code);
  expect(codes).toContain('parvis-webmaster');
  expect(new Set(codes).size).toBe(codes.length);
}, 60_000);
