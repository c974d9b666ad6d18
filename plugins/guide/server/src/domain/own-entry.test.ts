import { nearestOfEach, type OwnEntry } from './own-entry';

const entry = (title: string, reach: OwnEntry['reach'], slug: string): OwnEntry => ({
  ...{ documentId: title, slug, title, summary: null, audience: 'particuliers', theme: '' },
  ...{ reach, reachCode: '', from: null, publishFrom: null, publishUntil: null },
  savedAt: new Date('2026-03-02'),
});

const titles = (...entries: OwnEntry[]) => nearestOfEach(entries).map(({ title }) => title);

test('entries of the commune come before those of bodies farther away', () => {
  const all = entry('Du centre', 'platform', 'c');
  const valley = entry('De la vallée', 'epci', 'b');
  expect(titles(all, valley, entry('Du bourg', 'site', 'a'))).toEqual([
    'Du bourg',
    'De la vallée',
    'Du centre',
  ]);
});

test('an entry takes the place of one from farther away that has its address', () => {
  const farther = entry('Composter, dans le Lot', 'department', 'composter');
  expect(titles(farther, entry('Composter ici', 'site', 'composter'))).toEqual(['Composter ici']);
});
