import { checkAccount, type AccountOrder } from './account';

const lucie: AccountOrder = {
  email: 'Lucie.Mazet@autoire.fr',
  firstname: 'Lucie',
  lastname: 'Mazet',
  password: 'Trois-petits-chats-4',
  role: 'contributor',
  site: '46011',
};

test('a contributor of a site may have an account', () => {
  expect(checkAccount(lucie)).toMatchObject({
    ok: true,
    value: { email: 'lucie.mazet@autoire.fr' },
  });
});

test('a webmaster may have the whole platform', () => {
  expect(checkAccount({ ...lucie, role: 'webmaster', site: undefined }).ok).toBe(true);
});

test.each([
  [{ email: 'lucie' }, 'email-malformed'],
  [{ role: 'mayor' }, 'role-unknown'],
  [{ site: undefined }, 'role-needs-site'],
  [{ password: 'court-A1' }, 'password-weak'],
  [{ password: 'tout-en-minuscules' }, 'password-weak'],
])('%j is refused: %s', (change, reason) => {
  expect(checkAccount({ ...lucie, ...change })).toMatchObject({ ok: false, reason });
});
