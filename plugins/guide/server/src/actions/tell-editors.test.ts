import { tellEditors, type ChangedEntryNote, type Reviews } from './tell-editors';

const note = (site: number, more: Partial<ChangedEntryNote> = {}): ChangedEntryNote => ({
  documentId: `note-${site}`,
  site,
  hash: 'new',
  entryTitle: 'Acte de naissance',
  state: 'changed',
  ...more,
});

/** A guide under the notes of some sites, and what their editors were told. */
function desk(changed: ChangedEntryNote[], sameText: readonly string[] = []) {
  const told = new Set<string>();
  const letters: [site: number, notes: number][] = [];
  const reviews: Reviews = {
    changed: () => Promise.resolve([...changed]),
    saysTheSame: ({ documentId }) => Promise.resolve(sameText.includes(documentId)),
    takeAsRead(read) {
      changed.splice(changed.indexOf(read), 1);
      return Promise.resolve();
    },
    tellOnce: (notes) =>
      Promise.resolve(
        notes.filter(({ documentId, hash }) => {
          const change = `${documentId} ${hash}`;
          return !told.has(change) && told.add(change);
        }),
      ),
    forgetUnused: () => Promise.resolve(),
  };
  const tell = tellEditors({
    reviews,
    write(site, notes) {
      letters.push([site, notes.length]);
      return Promise.resolve();
    },
    inTransaction: (work) => work(),
  });
  return { tell, letters };
}

test('each site is written to once, for all its notes', async () => {
  const { tell, letters } = desk([note(1), note(2), note(1, { documentId: 'other' })]);
  await tell();
  expect(letters).toEqual([
    [1, 2],
    [2, 1],
  ]);
});

test('a change is told once, another is told again', async () => {
  const changed = [note(1)];
  const { tell, letters } = desk(changed);
  await tell();
  await tell();
  expect(letters).toEqual([[1, 1]]);
  changed[0] = note(1, { hash: 'newer' });
  await tell();
  expect(letters).toHaveLength(2);
});

test('a text that says the same troubles nobody, an entry that is gone does', async () => {
  const gone = note(2, { state: 'removed', hash: 'removed' });
  const { tell, letters } = desk([note(1), gone], ['note-1', 'note-2']);
  await tell();
  expect(letters).toEqual([[2, 1]]);
});
