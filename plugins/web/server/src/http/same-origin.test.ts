import { isSameOrigin } from './same-origin';

const host = 'cahors.example:8080';
const nothing = { host, origin: '', secFetchSite: '' };

test.each<[string, Partial<typeof nothing>, boolean]>([
  ['a page of the site', { secFetchSite: 'same-origin', origin: `https://${host}` }, true],
  ['a page of a neighbour', { secFetchSite: 'same-site', origin: 'https://x.example' }, false],
  ['a page of anybody', { secFetchSite: 'cross-site' }, false],
  ['an older browser', { origin: `http://${host}` }, true],
  ['an older browser elsewhere', { origin: 'http://cahors.example' }, false],
  ['a page without origin', { origin: 'null' }, false],
  ['no browser', {}, true],
])('a form sent by %s', (_who, said, taken) => {
  expect(isSameOrigin({ ...nothing, ...said })).toBe(taken);
});
