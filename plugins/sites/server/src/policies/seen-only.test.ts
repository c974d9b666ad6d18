import { changesNothing, isOfOneself, isPrivate } from './seen-only';

test.each([
  ['GET', '/sites/mine', true],
  ['HEAD', '/upload/files', true],
  ['POST', '/admin/permissions/check', true],
  ['POST', '/content-manager/uid/generate', true],
  ['POST', '/content-manager/collection-types/:model', false],
  ['POST', '/content-manager/collection-types/:model/actions/bulkFindForValidation', true],
  ['POST', '/content-manager/collection-types/:model/actions/bulkPublish', false],
  ['PUT', '/admin/permissions/check', false],
  ['PUT', '/admin/users/me', false],
  ['DELETE', '/desk/news/:id', false],
  ['PATCH', '/sites/mine', false],
  ['POST', '', false],
])('%s %s changes nothing: %p', (method, path, nothing) => {
  expect(changesNothing(method, path)).toBe(nothing);
});

test('one leaves a view, and signs out, as oneself', () => {
  expect(isOfOneself('DELETE', '/sites/viewing')).toBe(true);
  expect(isOfOneself('POST', '/admin/logout')).toBe(true);
  expect(isOfOneself('POST', '/sites/viewing')).toBe(false);
  expect(isOfOneself('DELETE', '/sites/people/:documentId')).toBe(false);
});

test.each([
  ['/admin/users/me', false],
  ['/admin/users/me/permissions', false],
  ['/admin/users/me/sessions', true],
  ['/platform/second-factor', true],
  ['/platform/second-factor/holders', true],
  ['/platform/second-factory', false],
])('%s is of the account alone: %p', (path, own) => {
  expect(isPrivate(path)).toBe(own);
});
