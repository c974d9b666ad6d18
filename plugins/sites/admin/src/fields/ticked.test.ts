import { chosenModules, withModule } from './chosen-modules';

const all = [
  { name: 'news', label: 'Actualités' },
  { name: 'documents', label: 'Documents' },
];

describe('the modules of a site', () => {
  test.each([
    ['all of them where nobody chose', null, ['news', 'documents']],
    ['a list', ['documents'], ['documents']],
    ['a list that the form holds as text', '["news"]', ['news']],
    ['none', [], []],
    ['without what no longer exists', ['forum', 'news'], ['news']],
    ['all of them when the text is no list', 'news', ['news', 'documents']],
  ])('are %s', (_case, value, names) => {
    expect(chosenModules(value, all)).toEqual(names);
  });

  test('open and close one by one, and keep their order', () => {
    expect(withModule(['documents'], { name: 'news', open: true }, all)).toEqual([
      'news',
      'documents',
    ]);
    expect(withModule(['news', 'documents'], { name: 'news', open: false }, all)).toEqual([
      'documents',
    ]);
  });
});
