import { pageNumber } from './page-number';

test.each([
  [null, 1],
  ['1', 1],
  ['24', 24],
  ['0', null],
  ['-1', null],
  ['1e3', null],
  [' 2', null],
  ['', null],
  ['100000', null],
])('%p is the page %p', (text, number) => {
  expect(pageNumber(text)).toBe(number);
});
