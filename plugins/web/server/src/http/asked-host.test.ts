import { askedHost } from './asked-host';

test.each([
  ['Cahors.example:1337', 'cahors.example'],
  ['cahors.example', 'cahors.example'],
  ['[::1]:1337', '[::1]'],
  ['somebody@cahors.example', 'somebody@cahors.example'],
  ['cahors.example:80@elsewhere.example', 'cahors.example:80@elsewhere.example'],
])('%s asks for the host %s', (host, name) => {
  expect(askedHost({ rawHeaders: ['Host', host] })).toBe(name);
});

test('a visitor cannot have one site kept under the name of another', () => {
  const rawHeaders = ['X-Forwarded-Host', 'martel.example', 'Host', 'cahors.example'];
  expect(askedHost({ rawHeaders })).toBe('cahors.example');
});
