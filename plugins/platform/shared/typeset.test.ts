import { typeset } from './typeset';

test.each([
  ['Pour quelle commune ?', 'Pour quelle commune\u202f?'],
  ['Créer le site : {name}', 'Créer le site\u00a0: {name}'],
  ['répond à « {typed} » ; vérifiez', 'répond à «\u202f{typed}\u202f»\u202f; vérifiez'],
  ["L'entrée n''est pas enregistrée", 'L’entrée n’est pas enregistrée'],
  ["'{name}' <a href='/'>", "'{name}' <a href='/'>"],
  ['{total, plural, one {Une} other {#}}', '{total, plural, one {Une} other {#}}'],
  ['le {day, date, ::yMMMM}', 'le {day, date, ::yMMMM}'],
])('« %s » is set with French signs', (text, set) => {
  expect(typeset(text)).toBe(set);
});
