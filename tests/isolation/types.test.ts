import { inPlatform } from '../cast';
import { strapi } from '../harness/booted';
import { allTypes, ownedTypes } from './walk/schema';

/** What belongs to the platform as a whole; everything else belongs to a site. */
const SHARED = [
  /^admin::/,
  /^plugin::(users-permissions|i18n|content-releases|review-workflows)\./,
  /^plugin::sites\.collectivity$/,
];

test('every content type belongs to a site, or is known to belong to all', () => {
  const owned = new Set(ownedTypes().map(({ uid }) => uid));
  const unclaimed = allTypes()
    .map(({ uid }) => uid)
    .filter((uid) => !owned.has(uid) && !SHARED.some((shared) => shared.test(uid)));
  expect(unclaimed).toEqual([]);
});

test('every site-owned type has its fence', async () => {
  const fenced: string[] = await inPlatform(() =>
    strapi.db.connection('parvis_fences').pluck('table_name'),
  );
  const open = ownedTypes().filter(({ collectionName }) => !fenced.includes(collectionName));
  expect(open.map(({ uid }) => uid)).toEqual([]);
});
