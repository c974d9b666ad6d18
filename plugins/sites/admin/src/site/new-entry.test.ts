import { newEntryOf } from './new-entry';

const NEWS = '/content-manager/collection-types/plugin::news.news-item';

describe('a page that writes a new entry', () => {
  test.each([`${NEWS}/create`, `${NEWS}/clone/x8k2`])('is %s', (pathname) => {
    expect(newEntryOf(pathname)).toBe('plugin::news.news-item');
  });

  test.each([NEWS, `${NEWS}/x8k2`, '/plugins/journal', '/'])('is not %s', (pathname) => {
    expect(newEntryOf(pathname)).toBeUndefined();
  });
});
