import { rolesThatWrite } from './roles-that-write';

test('additions to the guide are written by editors and those above them', () => {
  expect(rolesThatWrite('guide')).toEqual(['webmaster', 'site-manager', 'editor']);
});
