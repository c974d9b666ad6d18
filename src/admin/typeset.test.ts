import { typeset } from './typeset';

test.each([
  ['Pour quelle commune ?', 'Pour quelle commune\u202f?'],
  ['Créer le site : {name}', 'Créer le site\u00a0: {name}'],
  ['répond à « {typed} » ; vérifiez', 'répond à «\u202f{typed}\u202f»\u202f; vérifiez'],
  ['{total, plural, one {Une} other {#}}', '{total, plural, one {Une} other {#}}'],
  ['le {day, date, ::yMMMM}', 'le {day, date, ::yMMMM}'],
])('« %s » does not break before its signs', (text, set) => {
  expect(typeset(text)).toBe(set);
});
