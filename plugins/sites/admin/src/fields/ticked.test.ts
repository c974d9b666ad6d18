import { openData, openModules, withChoice, without } from './ticked';

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
    expect(openModules(value, all)).toEqual(names);
  });

  test('open and close one by one, and keep their order', () => {
    expect(withChoice(['documents'], { name: 'news', chosen: true }, all)).toEqual([
      'news',
      'documents',
    ]);
    expect(withChoice(['news', 'documents'], { name: 'news', chosen: false }, all)).toEqual([
      'documents',
    ]);
  });
});

describe('the data that programs may read', () => {
  test.each([
    ['all of them where nobody chose', null, ['news', 'documents']],
    ['all but those that are closed', ['news'], ['documents']],
    ['all but those of a list that the form holds as text', '["documents"]', ['news']],
    ['none when all are closed', ['documents', 'news'], []],
  ])('are %s', (_case, closed, open) => {
    expect(openData(closed, all)).toEqual(open);
  });

  test('are kept as the list of those that are closed', () => {
    expect(without(['documents'], all)).toEqual(['news']);
    expect(without(['news', 'documents'], all)).toEqual([]);
  });
});
