import { smtpOptions } from './smtp-options';

test('an address gives the server, the port of its kind and the account', () => {
  expect(smtpOptions('smtps://parvis%40cdg46.example:mot%2Fde%2Fpasse@smtp.example')).toMatchObject(
    {
      host: 'smtp.example',
      port: 465,
      secure: true,
      auth: { user: 'parvis@cdg46.example', pass: 'mot/de/passe' },
    },
  );
  expect(smtpOptions('smtp://[::1]:1025')).toMatchObject({
    host: '::1',
    port: 1025,
    secure: false,
  });
});

test('a certificate that nobody signed is taken only when the operator says so', () => {
  const { tls } = smtpOptions('smtp://relay.example');
  expect(tls.rejectUnauthorized).toBe(true);
  const lax = smtpOptions('smtp://relay.example?tls.rejectUnauthorized=false&requireTLS=true');
  expect(lax).toMatchObject({ requireTLS: true, tls: { rejectUnauthorized: false } });
});
