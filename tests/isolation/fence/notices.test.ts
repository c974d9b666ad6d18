import { platform } from '#platform';
import { cahors, cardaillac, inPlatform, siteOf } from '../../cast';
import { strapi } from '../../harness/booted';
import { redirects } from './redirects';

const MOVED = '/notice/moved';

const rows = () => strapi.db.connection('redirects').where('old_path', MOVED);

/** The notice of PostgreSQL comes within a moment. */
const heard = () => new Promise((later) => setTimeout(later, 150));

afterAll(() => inPlatform(() => rows().delete()));

test('a row that goes from one site to another is news to both, and to no other', async () => {
  const [home, other] = [await siteOf(cahors), await siteOf(cardaillac)];
  await inPlatform(() => redirects().add(MOVED, home.key));
  await heard();
  const told: (number | null)[] = [];
  platform(strapi).siteChanges.subscribe((site) => told.push(site));
  await inPlatform(() => rows().update({ site_key: other.key }));
  await heard();
  expect(told.sort()).toEqual([home.key, other.key].sort());
});
