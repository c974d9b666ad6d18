import { servesModules } from './role';

test('a role that serves a module is for the sites that have it', () => {
  expect(servesModules('procedures-agent', ['news'])).toBe(false);
  expect(servesModules('procedures-agent', ['news', 'teleprocedures'])).toBe(true);
});

test('a role that serves no module is for every site', () => {
  expect(servesModules('contributor', [])).toBe(true);
});
