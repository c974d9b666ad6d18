import { rememberWantedPage, takeWantedPage } from './wanted-page';

beforeAll(() => {
  const kept = new Map<string, string>();
  globalThis.sessionStorage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  } as Storage;
});

const came = (pathname: string, search = '') => rememberWantedPage({ pathname, search });

test('who followed a link and had to sign in is led to its page, once', () => {
  came('/admin/plugins/messages/k3x9', '?etat=closed');
  came('/admin/auth/login', '?redirectTo=%2F');
  expect(takeWantedPage('/')).toBe('/plugins/messages/k3x9?etat=closed');
  expect(takeWantedPage('/')).toBeNull();
});

test('who is on the page already is led nowhere, then or later', () => {
  came('/admin/plugins/messages/k3x9');
  expect(takeWantedPage('/plugins/messages/k3x9')).toBeNull();
  expect(takeWantedPage('/')).toBeNull();
});

test('who came for the first page stays there', () => {
  came('/admin');
  came('/admin/');
  expect(takeWantedPage('/')).toBeNull();
});
