import { setUpMessage } from './set-up-messages';

test('a refusal says what to do next, in French', () => {
  const site = { key: 4, name: 'Martel', primaryHost: 'martel.lot.example' };
  expect(setUpMessage('already-there', { site })).toBe(
    'Martel a déjà un site, à l’adresse martel.lot.example : ouvrez-le plutôt que d’en créer un second.',
  );
  expect(setUpMessage('insee-unknown', { given: '46999' })).toContain('46999');
  expect(setUpMessage('email-malformed', { person: 1 })).toContain('adresse de courriel');
});
