import { configurationOf, type Configuration } from './configuration-of';
import type { Screen } from './screen';

const screen: Screen = {
  name: 'Actualités',
  title: 'title',
  sort: ['publishFrom', 'DESC'],
  columns: ['title', 'publishFrom'],
  rows: [['title'], ['publishFrom', 'publishUntil'], ['section']],
  fields: {
    title: 'Titre',
    publishFrom: { label: 'Publier à partir du', hint: 'Vide : dès la publication.' },
    section: { label: 'Rubrique', shows: 'title' },
  },
};

const meta = (edit: object = {}) => ({
  edit: { label: 'raw', visible: true, ...edit },
  list: { label: 'raw', sortable: true },
});

const known: Configuration = {
  settings: { bulkable: true, mainField: 'slug' },
  metadatas: {
    title: meta(),
    publishFrom: meta(),
    section: meta({ mainField: 'id' }),
    updatedAt: meta(),
    forgotten: meta(),
  },
  layouts: { list: ['id'], edit: [] },
};

const { settings, metadatas, layouts } = configurationOf(screen, known);

describe('the screens of a content type', () => {
  test('say each field in words, in the form and in the list', () => {
    expect(metadatas['title']).toEqual({
      edit: { label: 'Titre', description: '', visible: true },
      list: { label: 'Titre', sortable: true },
    });
  });

  test('help with what to write', () => {
    expect(metadatas['publishFrom']?.edit).toMatchObject({
      description: 'Vide\u00a0: dès la publication.',
    });
  });

  test('show a related entry by its title', () => {
    expect(metadatas['section']?.edit).toMatchObject({ mainField: 'title' });
  });

  test('name the fields that every entry has', () => {
    expect(metadatas['updatedAt']?.list).toMatchObject({ label: 'Modifié le' });
  });

  test('leave alone a field that the table does not name', () => {
    expect(metadatas['forgotten']).toEqual(meta());
  });

  test('share the width of a row between its fields', () => {
    expect(layouts.edit).toEqual([
      [{ name: 'title', size: 12 }],
      [
        { name: 'publishFrom', size: 6 },
        { name: 'publishUntil', size: 6 },
      ],
      [{ name: 'section', size: 12 }],
    ]);
  });

  test('sort the list as the people who read it expect', () => {
    expect(settings).toMatchObject({
      bulkable: true,
      mainField: 'title',
      defaultSortBy: 'publishFrom',
      defaultSortOrder: 'DESC',
    });
  });
});
