import type { JournalEntry } from '../journal/journal';
import { presentJournal } from './present-journal';

const entry: JournalEntry = {
  id: '42',
  at: new Date('2026-03-16T08:30:00Z'),
  site: 7,
  action: 'published',
  subject: 'plugin::news.news-item',
  documentId: 'x8k2',
  label: 'Marché de printemps',
  actor: { id: 3, name: 'Colette Bessières' },
};

const kinds = () => 'Actualités';

describe('a line of the journal', () => {
  test('says who did what to which thing, on which site', () => {
    const [line] = presentJournal([entry], kinds, new Map([[7, 'Cardaillac']]));
    expect(line).toEqual({
      id: '42',
      at: '2026-03-16T08:30:00.000Z',
      person: 'Colette Bessières',
      action: 'published',
      thing: {
        subject: 'plugin::news.news-item',
        kind: 'Actualités',
        documentId: 'x8k2',
        label: 'Marché de printemps',
      },
      site: { key: 7, name: 'Cardaillac' },
    });
  });

  test('belongs to no site when it is about the platform', () => {
    const [line] = presentJournal([{ ...entry, site: 0 }], kinds, new Map());
    expect(line?.site).toBeNull();
  });

  test('still names a site that is gone, by its number', () => {
    const [line] = presentJournal([entry], kinds, new Map());
    expect(line?.site).toEqual({ key: 7, name: 'site 7' });
  });

  test.each([
    ['system', 'La plateforme'],
    ['site:launch', 'La plateforme (site:launch)'],
  ])('that nobody signed in for, « %s », is of the platform', (name, person) => {
    const [line] = presentJournal([{ ...entry, actor: { id: null, name } }], kinds, new Map());
    expect(line?.person).toBe(person);
  });
});
