import { KINDS } from './kind';
import { onlyFieldsOf, versionOf } from './version';

describe('a version of an entry', () => {
  test('holds its texts, and its files by their ids', () => {
    const row = {
      id: 12,
      documentId: 'abc',
      title: 'Fête de la châtaigne',
      body: '<p>Samedi.</p>',
      cover: { id: 4, name: 'place.jpg' },
      attachments: [{ id: 7 }, { id: 9 }],
    };
    expect(versionOf(KINDS.news, row)).toEqual({
      title: 'Fête de la châtaigne',
      slug: null,
      lead: null,
      body: '<p>Samedi.</p>',
      publishFrom: null,
      publishUntil: null,
      pinnedUntil: null,
      cover: 4,
      images: [],
      attachments: [7, 9],
    });
  });

  test('takes nothing from a browser but the fields of its kind', () => {
    const given = { title: 'Arrêté', siteKey: 2, documentId: 'xyz', file: 3 };
    expect(onlyFieldsOf(KINDS.documents, given)).toEqual({ title: 'Arrêté', file: 3 });
  });
});
