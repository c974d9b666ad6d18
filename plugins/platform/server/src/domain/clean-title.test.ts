import { cleanTitle } from './clean-title';

test('a title stays readable when a person types it', () => {
  expect(cleanTitle('  Le pont, vu d’en bas.  ')).toBe('Le pont, vu d’en bas');
});
