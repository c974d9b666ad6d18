import type { Reach } from '../../../shared/reach';
import { problemsOf } from './note-problems';
import { newNote } from './note-values';

const HERE: Reach = { reach: 'site', code: '', words: 'Ce site' };
const note = { ...newNote('', [HERE]), body: '<p>Le mardi.</p>' };

test('a note that says something is right', () => {
  expect(problemsOf(note, [HERE])).toEqual([]);
});

test.each([
  ['without a day', { from: '', until: '' }, 'from'],
  ['that ends before it begins', { from: '2026-12-02', until: '2026-12-01' }, 'until'],
])('a period %s is told at its field', (_, days, field) => {
  expect(problemsOf({ ...note, limited: true, ...days }, [HERE])).toMatchObject([{ field }]);
});

test.each([
  { from: '2026-12-01', until: '' },
  { from: '', until: '2026-12-01' },
  { from: '2026-12-01', until: '2026-12-01' },
])('a period %j is right', (days) => {
  expect(problemsOf({ ...note, limited: true, ...days }, [HERE])).toEqual([]);
});
