import { KINDS } from '../domain/kind';
import type { Snapshot, Version } from '../domain/version';
import type { Entries } from './entries';
import { removeEntry } from './remove-entry';
import { restoreEntry } from './restore-entry';
import { saveEntry } from './save-entry';
import { takeOffline } from './take-offline';

/** Entries in memory: publishing copies the draft. */
function inMemory(known: Record<string, Snapshot> = {}) {
  const acts: string[] = [];
  const rows = new Map(Object.entries(known));
  const change = (id: string, with_: (row: Snapshot) => Snapshot) =>
    Promise.resolve(void rows.set(id, with_(rows.get(id) as Snapshot)));
  const entries: Entries = {
    find: (id) => Promise.resolve(rows.get(id) ?? null),
    overtakenSince: (_id, asOf) =>
      Promise.resolve(asOf === NOW ? null : { at: new Date(NOW), by: COLETTE }),
    changedAt: (id) => Promise.resolve(rows.has(id) ? NOW : null),
    create(version) {
      const id = `new-${rows.size}`;
      rows.set(id, { draft: version, published: null });
      return Promise.resolve(id);
    },
    update(id, version) {
      acts.push('update');
      return change(id, (row) => ({ ...row, draft: { ...row.draft, ...version } }));
    },
    publish(id) {
      acts.push('publish');
      return change(id, ({ draft }) => ({ draft, published: draft }));
    },
    takeOffline: (id) => change(id, ({ draft }) => ({ draft, published: null })),
    remove: (id) => Promise.resolve(void rows.delete(id)),
  };
  return { entries, rows, acts, kind: KINDS.documents };
}

const COLETTE = { id: 5, name: 'Colette Bessières' };
const NOW = '2026-11-22T08:00:00.000Z';

const minutes: Version = { title: 'Compte rendu', file: 3 };
const corrected: Version = { title: 'Compte rendu du 12', file: 3 };
const valueOf = <T>(result: { ok: boolean; value?: T }): T => {
  expect(result.ok).toBe(true);
  return result.value as T;
};

describe('saving', () => {
  test('keeps a draft from the public', async () => {
    const desk = inMemory();
    const { documentId } = valueOf(
      await saveEntry(desk)({ documentId: null, version: minutes, publish: false }),
    );
    expect(desk.rows.get(documentId)).toEqual({ draft: minutes, published: null });
  });

  test('a correction leaves what is online as it is, until it is published', async () => {
    const desk = inMemory({ a: { draft: minutes, published: minutes } });
    await saveEntry(desk)({ documentId: 'a', version: corrected, publish: false });
    expect(desk.rows.get('a')).toEqual({ draft: corrected, published: minutes });
    await saveEntry(desk)({ documentId: 'a', version: corrected, publish: true });
    expect(desk.rows.get('a')).toEqual({ draft: corrected, published: corrected });
  });

  test('what somebody else saved since it was opened is not saved over', async () => {
    const desk = inMemory({ a: { draft: minutes, published: null } });
    const saving = { documentId: 'a', version: corrected, publish: true };
    const refused = await saveEntry(desk)({ ...saving, asOf: '2026-11-22T07:59:00.000Z' });
    expect(refused).toMatchObject({ reason: 'overtaken', details: { by: COLETTE } });
    expect(desk.rows.get('a')).toEqual({ draft: minutes, published: null });
    expect(await saveEntry(desk)({ ...saving, asOf: NOW })).toMatchObject({ ok: true });
  });

  test('publishes no document without its file', async () => {
    const desk = inMemory();
    const version = { title: 'Compte rendu', file: null };
    const refused = await saveEntry(desk)({ documentId: null, version, publish: true });
    expect(refused).toMatchObject({ ok: false, reason: 'file-missing' });
    expect(desk.rows.size).toBe(0);
  });

  test('does not write what is not there any more', async () => {
    const saving = saveEntry(inMemory());
    expect(await saving({ documentId: 'gone', version: minutes, publish: true })).toMatchObject({
      reason: 'entry-unknown',
    });
  });
});

describe('undoing', () => {
  test('a first publication keeps what was written, as a draft', async () => {
    const desk = inMemory();
    const done = valueOf(
      await saveEntry(desk)({ documentId: null, version: minutes, publish: true }),
    );
    await restoreEntry(desk)({ documentId: done.documentId, asOf: NOW, ...done.before });
    expect(desk.rows.get(done.documentId)).toEqual({ draft: minutes, published: null });
  });

  test('the publication of a correction shows the former version again', async () => {
    const desk = inMemory({ a: { draft: minutes, published: minutes } });
    const done = valueOf(
      await saveEntry(desk)({ documentId: 'a', version: corrected, publish: true }),
    );
    await restoreEntry(desk)({ documentId: 'a', asOf: NOW, ...done.before });
    expect(desk.rows.get('a')).toEqual({ draft: corrected, published: minutes });
  });

  test('a withdrawal puts back online what was online, not the draft', async () => {
    const desk = inMemory({ a: { draft: corrected, published: minutes } });
    const done = valueOf(await takeOffline(desk)('a'));
    expect(desk.rows.get('a')?.published).toBeNull();
    await restoreEntry(desk)({ documentId: 'a', asOf: NOW, ...done.before });
    expect(desk.rows.get('a')).toEqual({ draft: corrected, published: minutes });
  });

  test('a withdrawal leaves nothing to publish where nothing was', async () => {
    const desk = inMemory({ a: { draft: minutes, published: { ...minutes } } });
    const done = valueOf(await takeOffline(desk)('a'));
    await restoreEntry(desk)({ documentId: 'a', asOf: NOW, ...done.before });
    expect(desk.acts.at(-1)).toBe('publish');
  });

  test('a removal writes the entry again', async () => {
    const desk = inMemory({ a: { draft: corrected, published: minutes } });
    const done = valueOf(await removeEntry(desk)('a'));
    expect(desk.rows.size).toBe(0);
    const { documentId } = valueOf(
      await restoreEntry(desk)({ documentId: 'a', asOf: null, ...done.before }),
    );
    expect(desk.rows.get(documentId)).toEqual({ draft: corrected, published: minutes });
  });

  test('what was written again since is refused', async () => {
    const desk = inMemory({ a: { draft: corrected, published: minutes } });
    const done = valueOf(await takeOffline(desk)('a'));
    const asOf = '2026-11-22T07:59:00.000Z';
    const refused = await restoreEntry(desk)({ documentId: 'a', asOf, ...done.before });
    expect(refused).toMatchObject({ ok: false, reason: 'changed-since' });
    expect(desk.rows.get('a')?.published).toBeNull();
  });
});
