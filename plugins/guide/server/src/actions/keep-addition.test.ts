import { keepAddition, removeAddition, type Additions } from './keep-addition';

interface Fields {
  readonly title: string;
}

/** One note that somebody saved last at `v2`. */
function kept() {
  const rows = new Map<string, Fields>([['a', { title: 'Un' }]]);
  const additions: Additions<Fields> = {
    exists: (id) => Promise.resolve(rows.has(id)),
    overtakenSince: (_id, asOf) => Promise.resolve(asOf === 'v2' ? null : { by: null }),
    create(fields) {
      rows.set('b', fields);
      return Promise.resolve('b');
    },
    update(id, fields) {
      rows.set(id, fields);
      return Promise.resolve();
    },
    remove(id) {
      rows.delete(id);
      return Promise.resolve();
    },
  };
  const judge = ({ title }: Fields) =>
    Promise.resolve(title === '' ? { title: 'Écrivez un titre.' } : {});
  return { rows, additions, keep: keepAddition({ additions, judge }) };
}

const order = (documentId: string | null, title: string, asOf: string | null = null) => ({
  documentId,
  fields: { title },
  asOf,
});

test('a new one is kept', async () => {
  const { rows, keep } = kept();
  expect(await keep(order(null, 'Deux'))).toEqual({ ok: true, value: 'b' });
  expect(rows.get('b')).toEqual({ title: 'Deux' });
});

test.each([
  ['that is gone', order('z', 'Deux'), 'addition-unknown'],
  ['that somebody saved meanwhile', order('a', 'Deux', 'v1'), 'overtaken'],
  ['that lacks something', order('a', ''), 'invalid'],
] as const)('one %s is not written over', async (_what, asked, reason) => {
  const { rows, keep } = kept();
  expect(await keep(asked)).toMatchObject({ ok: false, reason });
  expect(rows.get('a')).toEqual({ title: 'Un' });
});

test('one is written over knowingly, or as it was read', async () => {
  const { rows, keep } = kept();
  await keep(order('a', 'Deux', 'v2'));
  expect(rows.get('a')).toEqual({ title: 'Deux' });
  await keep(order('a', 'Trois'));
  expect(rows.get('a')).toEqual({ title: 'Trois' });
});

test('what is gone cannot be removed', async () => {
  const { rows, additions } = kept();
  const remove = removeAddition({ additions });
  expect(await remove('a')).toMatchObject({ ok: true });
  expect(await remove('a')).toMatchObject({ reason: 'addition-unknown' });
  expect(rows.size).toBe(0);
});
