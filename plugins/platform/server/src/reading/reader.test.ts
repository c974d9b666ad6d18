import { runInSite } from '../scope/scope';
import type { PgConnection } from '../scope/scoped-client';
import { createReader } from './reader';

type Statement = Parameters<PgConnection['query']>[0];

const PAGES = 'select title from pages where site_key = :site';
const NEWS = 'select title from news where site_key = :site';

/** A pool that lends connections which note what they are sent. */
function fakePool(answer: (statement: Statement) => unknown[] = () => []) {
  const lent: { statements: Statement[]; returned: boolean }[] = [];
  return {
    lent,
    connect() {
      const loan = { statements: [] as Statement[], returned: false };
      lent.push(loan);
      const query = (statement: Statement) => {
        loan.statements.push(statement);
        return Promise.resolve().then(() => ({ rows: answer(statement) }));
      };
      const release = () => void (loan.returned = true);
      return Promise.resolve(Object.assign(loan, { query, release }));
    },
  };
}

const textsOf = ({ statements }: { statements: Statement[] }) =>
  statements.map(({ text }) => text.replace(/\s.*/s, ''));

test('statements asked for together share a connection, whose scope is written once', async () => {
  const pool = fakePool();
  const reader = createReader(pool);
  await runInSite(7, () =>
    Promise.all([reader.rows(PAGES, { site: 7 }), reader.rows(NEWS, { site: 7 })]),
  );
  expect(pool.lent).toHaveLength(1);
  expect(pool.lent[0]).toMatchObject({ returned: true });
  const [scope, pages, news] = pool.lent[0]?.statements ?? [];
  expect(scope?.values).toEqual(['7', '7', '', '7']);
  expect([pages?.text, news?.text]).toEqual([
    'select title from pages where site_key = $1',
    'select title from news where site_key = $1',
  ]);
  expect(pool.lent.flatMap(textsOf)).toHaveLength(3);
});

test('the connection is not kept while an answer thinks', async () => {
  const pool = fakePool();
  const reader = createReader(pool);
  await runInSite(7, async () => {
    await reader.rows(PAGES, { site: 7 });
    expect(pool.lent[0]?.returned).toBe(true);
    await reader.rows(NEWS, { site: 7 });
  });
  expect(pool.lent).toHaveLength(2);
});

test('what was read while the scope could not be written is never given', async () => {
  const pool = fakePool(({ text }) => {
    if (text.includes('set_config')) throw new Error('no scope');
    return [{ title: 'Of another site' }];
  });
  const reading = runInSite(7, () => createReader(pool).rows(PAGES, { site: 7 }));
  await expect(reading).rejects.toThrow('no scope');
  expect(pool.lent[0]?.returned).toBe(true);
});

test('a statement that fails does not take those beside it along', async () => {
  const pool = fakePool(({ text }) => {
    if (text.includes('news')) throw new Error('no such table');
    return [{ title: 'Accueil' }];
  });
  const reader = createReader(pool);
  const [pages, news] = await runInSite(7, () =>
    Promise.allSettled([reader.rows(PAGES, { site: 7 }), reader.rows(NEWS, { site: 7 })]),
  );
  expect(pages).toEqual({ status: 'fulfilled', value: [{ title: 'Accueil' }] });
  expect(news.status).toBe('rejected');
  expect(pool.lent[0]?.returned).toBe(true);
});
