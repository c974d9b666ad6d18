import { noteState } from './note-state';

const now = { hash: 'b', places: ['cout', 'cout/locataire'] };

test.each([
  ['as it was read', { readHash: 'b', place: 'cout' }, now, 'current'],
  ['changed since', { readHash: 'a', place: 'cout' }, now, 'changed'],
  ['changed since, for a note on the whole of it', { readHash: 'a', place: '' }, now, 'changed'],
  ['without the place of the note', { readHash: 'b', place: 'delai' }, now, 'place-gone'],
  ['no more in the guide', { readHash: 'b', place: '' }, null, 'removed'],
  ['not to be found for want of a guide', { readHash: 'a', place: '' }, undefined, 'current'],
  ['that nobody had read', { readHash: null, place: '' }, now, 'current'],
] as const)('an entry %s', (_case, note, entry, state) => {
  expect(noteState(note, entry)).toBe(state);
});
