import { BODIES, isWellFormed } from './well-formed-bodies';

const judge = (controller: string, action: string, body: unknown) => {
  const shape = BODIES[controller]?.[action];
  if (!shape) throw new Error(`Nothing is said of ${controller}.${action}`);
  return isWellFormed(shape, body);
};

const widget = { uid: 'plugin::x.y', width: 6 };

test.each([
  ['as the administration sends it', { widgets: [widget] }, true],
  ['without widgets', {}, false],
  ['with a width that no column has', { widgets: [{ ...widget, width: 5 }] }, false],
  ['with something more', { widgets: [], ids: [1] }, false],
])('a home page %s: %p is well formed: %p', (_how, body, expected) => {
  expect(judge('admin::homepage', 'updateHomepageLayout', body)).toBe(expected);
});

test.each([
  [{ permissions: [{ action: 'admin::users.read' }] }, true],
  [{ permissions: [] }, true],
  [{ ids: [1] }, false],
  [{ permissions: { length: 1 } }, false],
])('permissions to check %p are well formed: %p', (body, expected) => {
  expect(judge('admin::permission', 'check', body)).toBe(expected);
});

test.each([
  [{ 'email-templates': { reset_password: { options: { message: 'Bonjour' } } } }, true],
  [{ 'email-templates': { reset_password: {} } }, false],
  [{ ids: [1] }, false],
])('templates of mails %p are well formed: %p', (body, expected) => {
  expect(judge('plugin::users-permissions.settings', 'updateEmailTemplate', body)).toBe(expected);
});
