import { judgePassword, type PasswordRefusal } from './password-rules';

const ines = { firstname: 'Inès', lastname: 'Roques-Delmas', email: 'ines.r46@cahors.test' };

test.each<[string, PasswordRefusal | null]>([
  ['Falaise-Vigne-46', null],
  ['Trois Noyers, 46', null],
  ['Court-Mot4', 'too-short'],
  [`Aa1${'é'.repeat(40)}`, 'too-long'],
  ['MotDePasse2026!', 'too-common'],
  ['P@ssw0rd-P@ssw0rd1', 'too-common'],
  ['Azertyuiop123', 'too-common'],
  ['Mairie-Cahors-46000', 'too-common'],
  ['12345678901234', 'too-common'],
  ['falaise-vigne-lot', 'too-plain'],
  ['AaAaAaAaAaA1', 'too-plain'],
  ['Les-Vignes-de-Ines-46', 'names-you'],
  ['Vive-roques-Delmas-46', 'names-you'],
  ['Inesr46-Falaise-Vigne', 'names-you'],
])('%s: %p', (password, refusal) => {
  expect(judgePassword(password, ines)).toBe(refusal);
});

test('a person without a name is judged all the same', () => {
  expect(judgePassword('Falaise-Vigne-46', {})).toBeNull();
});
