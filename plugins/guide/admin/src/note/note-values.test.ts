import type { NoteSheet } from '../../../shared/local-note';
import type { Reach } from '../../../shared/reach';
import { fieldsOf, newNote, valuesOf } from './note-values';

const HERE: Reach = { reach: 'site', code: '', words: 'Ce site' };
const LOT: Reach = { reach: 'department', code: '46', words: 'Les communes du Lot' };
const ENTRY = { audience: 'particuliers', id: 'F1' } as const;

const note: NoteSheet = {
  documentId: 'abc',
  version: 'v1',
  reachWords: LOT.words,
  mayTouch: true,
  state: 'current',
  ...ENTRY,
  entry: 'F1',
  place: 'cout',
  side: 'after',
  title: 'En mairie',
  body: '<p>Le mardi.</p>',
  reach: 'department',
  reachCode: '46',
  publishFrom: '2026-12-23T23:00:00.000Z',
  publishUntil: '2027-01-02T23:00:00.000Z',
};

test('a note that is opened and kept as it is stays what it was', () => {
  expect(note).toMatchObject(fieldsOf(valuesOf(note), ENTRY));
});

test('a period is shown by its first and its last day', () => {
  expect(valuesOf(note)).toMatchObject({ limited: true, from: '2026-12-24', until: '2027-01-02' });
});

test('a period that is no longer asked for is not sent', () => {
  const sent = fieldsOf({ ...valuesOf(note), limited: false }, ENTRY);
  expect(sent).toMatchObject({ publishFrom: null, publishUntil: null });
});

test('a new note is for the usual readers, above the text', () => {
  const values = newNote('cout', [LOT, HERE]);
  expect(fieldsOf(values, ENTRY)).toMatchObject({
    place: 'cout',
    side: 'before',
    reach: 'department',
    reachCode: '46',
  });
});

test('who has no choice writes for the own site', () => {
  expect(fieldsOf(newNote('', []), ENTRY)).toMatchObject({ reach: 'site', reachCode: '' });
});
