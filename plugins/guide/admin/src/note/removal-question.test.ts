import { questionFor } from './removal-question';

test('removing a note of one site asks about that site', () => {
  expect(questionFor(null)).toEqual(['note.remove.text']);
});

test('removing a note that others read names them', () => {
  expect(questionFor('Les communes du Lot')).toEqual([
    'note.remove.text.shared',
    { readers: 'Les communes du Lot' },
  ]);
});
