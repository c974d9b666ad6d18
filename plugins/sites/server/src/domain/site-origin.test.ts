import { siteOrigin } from './site-origin';

test.each([
  ['https://parvis.example', 'www.cahors.fr', 'https://www.cahors.fr'],
  ['http://localhost:1337', 'cahors.localhost', 'http://cahors.localhost:1337'],
])('on the platform at %s, %s is at %s', (platformUrl, host, origin) => {
  expect(siteOrigin(platformUrl, host)).toBe(origin);
});
