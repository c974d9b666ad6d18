import { landingPath } from './landing-path';

describe('where a person lands who changes site', () => {
  test.each([
    ['/content-manager/collection-types/plugin::news.news-item', 'the same list'],
    ['/plugins/platform', 'the same page of ours'],
  ])('%s: %s', (path) => {
    expect(landingPath(path)).toBe(path);
  });

  test('an open document leads to the list of its kind', () => {
    expect(landingPath('/content-manager/collection-types/plugin::news.news-item/x8k2')).toBe(
      '/content-manager/collection-types/plugin::news.news-item',
    );
  });

  test('anything else leads home', () => {
    expect(landingPath('/settings/users')).toBe('/');
  });
});
