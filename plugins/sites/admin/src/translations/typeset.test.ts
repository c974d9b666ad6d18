import { typeset } from './typeset';

test.each([
  ['Pour quelle commune ?', 'Pour quelle commune\u202f?'],
  ['Créer le site : {name}', 'Créer le site\u00a0: {name}'],
  ['répond à « {typed} » ; vérifiez', 'répond à «\u00a0{typed}\u00a0»\u202f; vérifiez'],
  ['{total, plural, one {Une} other {#}}', '{total, plural, one {Une} other {#}}'],
])('« %s » does not break before its signs', (text, set) => {
  expect(typeset(text)).toBe(set);
});
