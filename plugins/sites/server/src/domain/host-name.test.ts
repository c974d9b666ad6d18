import { parseHostName } from './host-name';

test.each([
  ['www.cahors.fr', 'www.cahors.fr'],
  [' WWW.Cahors.FR. ', 'www.cahors.fr'],
  ['mairie-puy-l-évêque.fr', 'xn--mairie-puy-l-vque-ntbu.fr'],
  ['cahors.localhost', 'cahors.localhost'],
])('« %s » is the host %s', (text, host) => {
  const parsed = parseHostName(text);
  expect(parsed.ok && parsed.value).toBe(host);
});

test.each([
  '',
  'cahors',
  'https://cahors.fr',
  'cahors.fr/mairie',
  'cahors.fr:80',
  '10.0.0.1',
  '-cahors.fr',
  'ville de cahors.fr',
  'cahors..fr',
  `${'a'.repeat(64)}.fr`,
  `${'a.'.repeat(130)}fr`,
  'cahors.fr\r\nX-Injected: 1',
])('« %s » is no host name', (text) => {
  expect(parseHostName(text)).toMatchObject({ ok: false, reason: 'host-malformed' });
});
