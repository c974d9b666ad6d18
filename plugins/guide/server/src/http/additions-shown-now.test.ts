import type { Note } from '../domain/addition';
import { additionsShownNow } from './additions-shown-now';

const note = (documentId: string, publishFrom: string | null, publishUntil: string | null) =>
  ({
    ...{ kind: 'note', documentId, reach: 'site', reachCode: '', from: null, entry: 'F1' },
    content: { place: '', side: 'before', title: '', body: '<p>Le four.</p>' },
    ...{ publishFrom, publishUntil, savedAt: '2026-03-01T08:00:00Z' },
  }) satisfies Note;

const NOTES = [
  note('always', null, null),
  note('to come', '2026-03-10T00:00:00Z', null),
  note('in March', '2026-03-01T00:00:00Z', '2026-04-01T00:00:00Z'),
  note('over', null, '2026-02-01T00:00:00Z'),
];

test.each([
  ['2026-01-15T12:00:00Z', ['always', 'over'], '2026-02-01T00:00:00Z'],
  ['2026-03-05T12:00:00Z', ['always', 'in March'], '2026-03-10T00:00:00Z'],
  ['2026-03-10T00:00:00Z', ['always', 'to come', 'in March'], '2026-04-01T00:00:00Z'],
  ['2026-05-01T12:00:00Z', ['always', 'to come'], null],
])('on %s the page shows %j, until %p', (now, shown, until) => {
  const { notes, staleAt } = additionsShownNow(NOTES, new Date(now));
  expect(notes.map(({ documentId }) => documentId)).toEqual(shown);
  expect(staleAt).toEqual(until && new Date(until));
});
