import { leadsIntoSite, wholeAddress, wholeLinks } from './paths-home';

const HOME = 'https://vallee.example';

test.each([
  ['/four', 'https://vallee.example/four'],
  ['/', 'https://vallee.example/'],
  ['//ailleurs.example/four', '//ailleurs.example/four'],
  ['https://ailleurs.example/four', 'https://ailleurs.example/four'],
])('%s, of the site of the valley, leads to %s', (href, whole) => {
  expect(wholeAddress(href, HOME)).toBe(whole);
  expect(leadsIntoSite(href)).toBe(href !== whole);
});

test.each([
  ['<a href="/four">Le four</a>', '<a href="https://vallee.example/four">Le four</a>'],
  ['<a class="b" href="/">Ici</a>', '<a class="b" href="https://vallee.example/">Ici</a>'],
  [
    '<a data-href="/four" href="#bas">Plus bas</a>',
    '<a data-href="/four" href="#bas">Plus bas</a>',
  ],
  ['<a href="mailto:a@b.example">À nous</a>', '<a href="mailto:a@b.example">À nous</a>'],
  ['<p>href="/four"</p>', '<p>href="/four"</p>'],
])('links of a text lead to the site that wrote it: %s', (html, whole) => {
  expect(wholeLinks(html, HOME)).toBe(whole);
  expect(leadsIntoSite(html)).toBe(html !== whole);
});
