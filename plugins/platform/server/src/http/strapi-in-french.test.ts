import { inFrench } from './strapi-in-french';

describe('a sentence of Strapi', () => {
  test.each([
    ['Invalid credentials', 'L’adresse de courriel ou le mot de passe est incorrect.'],
    ['Policy Failed', 'Vos habilitations ne permettent pas de faire cela.'],
    ['title must be defined.', 'Ce champ est à remplir.'],
    ['password must be at least 8 characters', 'Il faut au moins 8 caractères.'],
    ['2 errors occurred', 'Plusieurs champs sont à corriger.'],
    ['Invalid key plugin at filters', 'Cette demande est mal formée.'],
  ])('“%s” is said in French', (said, french) => {
    expect(inFrench(said)).toBe(french);
  });

  test('of ours stays as it is', () => {
    const ours = 'Vous ne pouvez pas donner ni retirer ce rôle : demandez au centre.';
    expect(inFrench(ours)).toBe(ours);
  });

  test('by which its administration knows a closed account stays as it is', () => {
    expect(inFrench('User not active')).toBe('User not active');
  });
});
