import { roleLetter, type GivenRole } from './role-letter';

const given: GivenRole = {
  person: {
    id: 2,
    firstname: 'Inès',
    lastname: 'Roques',
    email: 'ines@parvis.test',
    invited: true,
  },
  role: 'editor',
  endsOn: '2026-12-31',
  by: { id: 1, name: 'Marc Delmas', standing: { site: 3, roles: ['site-manager'] } },
  place: 'Cahors',
  sentence: 'Peut publier les pages.',
  address: 'https://parvis.test/admin/auth/register?registrationToken=x',
};

test('an invitation says who invites, to what, until when, and where to open the account', () => {
  const { subject, text } = roleLetter(given);
  expect(subject).toBe('Ouvrez votre compte pour le site « Cahors »');
  expect(text).toContain('Marc Delmas vous donne le rôle « Rédaction » sur le site « Cahors »');
  expect(text).toContain('jusqu’au jeudi 31\u00a0décembre 2026 inclus');
  expect(text).toContain(given.address);
});

test('who has an account is told to sign in as usual', () => {
  const { text } = roleLetter({ ...given, person: { ...given.person, invited: false } });
  expect(text).toContain('comme d’habitude');
  expect(text).not.toContain('mot de passe');
});
