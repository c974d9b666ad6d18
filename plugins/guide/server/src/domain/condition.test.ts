import { conditionOf, effectOf } from './condition';
import { readEntry } from './read-entry';
import { isKind } from './tree';

function inside(xml: string) {
  const read = readEntry(`<Publication><Cas>${xml}</Cas></Publication>`);
  const part = read.ok ? read.value.entry.children.find(isKind('case')) : undefined;
  if (!part) throw new Error('no case');
  return part;
}

test.each([
  ['<estVrai var="T1"/>', 'T1'],
  ['<estVrai var="T1"/><estFaux var="T2"/>', 'T1&!T2'],
  ['<ou><estVrai var="T1"/><estIndefini var="T3"/></ou>', '(T1|?T3)'],
  ['<non><et><estVrai var="T1"/><estVrai var="T2"/></et></non>', '!((T1&T2))'],
])('the condition %s reads %s', (xml, expected) => {
  expect(conditionOf(inside(`<Condition>${xml}</Condition>`))).toBe(expected);
});

test('most parts have no condition', () => {
  expect(conditionOf(inside('<Titre>Tous</Titre>'))).toBeUndefined();
});

test('an answer says what becomes true and what becomes false', () => {
  const answer = inside(
    '<SiSelectionne><affecteVrai var="T1"/><affecteFaux var="T2"/></SiSelectionne>',
  );
  expect(effectOf(answer)).toBe('T1 !T2');
});
