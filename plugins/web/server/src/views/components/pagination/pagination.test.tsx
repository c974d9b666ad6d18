import { renderToString } from 'preact-render-to-string';
import { Pagination, pagesAround } from './pagination';

test.each([
  [1, 5, [1, 2, 'gap', 5]],
  [3, 5, [1, 2, 3, 4, 5]],
  [6, 12, [1, 'gap', 5, 6, 7, 'gap', 12]],
])('around page %i of %i', (current, last, expected) => {
  expect(pagesAround(current, last)).toEqual(expected);
});

test('one page needs no pagination', () => {
  const html = renderToString(
    <Pagination current={1} last={1} href={String} of="des actualités" />,
  );
  expect(html).toBe('');
});

test('the current page is said, its neighbours are linked', () => {
  const html = renderToString(
    <Pagination current={2} last={3} href={(page) => `/x?page=${page}`} of="des actualités" />,
  );
  expect(html).toContain('aria-current="page"');
  expect(html).toContain('rel="prev" href="/x?page=1"');
  expect(html).toContain('rel="next" href="/x?page=3"');
});
