import { newModules } from './new-modules';
import { MODULES } from './site';

test('a platform of the first days gains what came since', () => {
  expect(newModules(null)).toEqual(['guide']);
});

test('a platform that knows all of its modules gains none', () => {
  expect(newModules(Object.keys(MODULES))).toEqual([]);
});
