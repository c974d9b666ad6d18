import { namesIn } from './title-names';

test('an entry is asked for by its title', () => {
  expect(namesIn('Porter plainte').names).toEqual(['Porter plainte']);
});

test('what stands in brackets after a name is another name', () => {
  expect(namesIn('Pain de seigle complet (PSC)').names).toEqual([
    'Pain de seigle complet (PSC)',
    'Pain de seigle complet',
    'PSC',
  ]);
});

test('the kind of a service is no part of its name', () => {
  expect(namesIn('Formulaire 12345*06 : Demande de four').names).toEqual(['Demande de four']);
  expect(namesIn('Téléservice : Réserver le four').names).toEqual(['Réserver le four']);
});

test.each([
  ['Four : allumage', ['Four', 'allumage']],
  ['Four banal, moulin et lavoir', ['Four banal', 'moulin et lavoir']],
  ['Four - Bois', ['Four', 'Bois']],
  ['Pain (miche, flûte...)', ['Pain', 'miche', 'flûte']],
  ['Demi-miche', ['Demi-miche']],
])('« %s » speaks of %j', (title, parts) => {
  expect(namesIn(title).parts).toEqual(parts);
});

test('a question is the name of nothing that it speaks of', () => {
  expect(namesIn('Four, moulin : qui paie le bois ?')).toEqual({
    names: ['Four, moulin : qui paie le bois ?'],
    parts: [],
  });
});

test('a title has a name, whatever it is', () => {
  for (const title of ['', ':', '(', 'Téléservice :']) {
    expect(namesIn(title).names).toHaveLength(1);
  }
});
