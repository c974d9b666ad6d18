import { covering, structureOf } from './structure';

test('what a file is made of is each element in its parent, and each shape', () => {
  const xml = '<Texte><Liste type="puce"><Item ID="1"/></Liste><Liste type="puce"/></Texte>';
  expect([...structureOf(xml)]).toEqual([
    ' > Texte',
    'Texte > Liste',
    'Liste@type=puce',
    'Liste > Item',
  ]);
});

test('a file that brings nothing more than others is left out', () => {
  const [all, part, other] = ['<A><B/><C/></A>', '<A><B/></A>', '<A><D/></A>'].map(
    (xml, index) => ({
      name: String(index),
      xml,
    }),
  );
  const chosen = covering([all, part, other].filter((file) => file !== undefined));
  expect(chosen).toEqual([all, other]);
});
