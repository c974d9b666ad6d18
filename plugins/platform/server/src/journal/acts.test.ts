import { actOf, isOfPlatform } from './acts';

test.each([
  ['POST', '/upload/actions/bulk-move', 'moved', 'plugin::upload.file'],
  ['POST', '/upload/actions/bulk-delete', 'deleted', 'plugin::upload.file'],
  ['PUT', '/upload/folders/:id', 'updated', 'plugin::upload.folder'],
  ['PUT', '/upload/settings', 'updated', '/upload/settings'],
  ['POST', '/admin/users', 'created', '/admin/users'],
  ['PUT', '/admin/users/me', 'updated', '/admin/users'],
  ['POST', '/admin/users/batch-delete', 'deleted', '/admin/users'],
  ['PUT', '/admin/roles/:id/permissions', 'updated', '/admin/roles'],
  ['POST', '/admin/api-tokens/:id/regenerate', 'renewed', '/admin/api-tokens'],
  ['DELETE', '/a-plugin/of-tomorrow/:id', 'deleted', '/a-plugin/of-tomorrow'],
])('%s %s is « %s » of %s', (method, path, action, subject) => {
  expect(actOf(method, path)).toEqual({ action, subject });
});

test.each([
  ['GET', '/admin/users'],
  ['POST', '/admin/permissions/check'],
  ['POST', '/content-manager/uid/generate'],
  ['PUT', '/admin/homepage/layout'],
])('%s %s leaves no trace', (method, path) => {
  expect(actOf(method, path)).toBeNull();
});

test('an account is the platform’s, a file is its site’s', () => {
  expect(isOfPlatform({ action: 'created', subject: '/admin/users' })).toBe(true);
  expect(isOfPlatform({ action: 'created', subject: 'plugin::upload.file' })).toBe(false);
  expect(isOfPlatform({ action: 'created', subject: '/platform/mails' })).toBe(false);
});
