import { ROLES, type Role } from '../domain/role';
import { opensScreens, roleSentence } from './role-sentence';

test.each<[Role, string]>([
  [
    'contributor',
    'Peut publier les actualités et les documents et ajouter des images et des fichiers.',
  ],
  ['platform-administrator', 'Peut tout faire, sur tous les sites.'],
])('what a %s may do is one sentence', (role, sentence) => {
  expect(roleSentence(role)).toBe(sentence);
});

test('a site manager sets the look of the site without being its webmaster', () => {
  const sentence = roleSentence('site-manager');
  expect(sentence).toContain('régler l’apparence et les mentions du site');
  expect(sentence).not.toContain('mettre le site en ligne');
});

test.each(Object.keys(ROLES) as Role[])('the sentence of a %s says no code', (role) => {
  expect(roleSentence(role)).toMatch(/^[\p{Lu}][^_{}]*\.$/u);
  expect(roleSentence(role)).not.toMatch(/undefined|de le /);
});

test('a role that opens no screen yet is known as such', () => {
  const closed = (Object.keys(ROLES) as Role[]).filter((role) => !opensScreens(role));
  expect(closed.map(roleSentence)).toEqual(closed.map(() => 'N’ouvre encore aucun écran.'));
  expect(closed).toEqual(['france-services-adviser']);
});
