import { platform } from '#platform';
import { inPlatform, inSite, type CastSite } from '../cast';
import { strapi } from '../harness/booted';
import { visit } from '../public-site/visitor';
import { hideGuide, showGuide } from './shown-guide';
import { entry } from './small-guide';
import { EPCI, territory, type BodyName, type Territory } from './territory';

const UID = 'plugin::guide.own-entry';

let sites: Territory;

beforeAll(async () => {
  sites = await territory();
  await showGuide({
    'F70.xml': entry('F70', 'Changer de toit'),
    'F71.xml': entry('F71', 'Louer un logement'),
  });
});
beforeEach(forget);
afterAll(forget);
afterAll(hideGuide);

/** Notices of the database travel; what follows a change is to see it. */
const told = () => platform(strapi).siteChanges.tell(null);

async function forget(): Promise<void> {
  await inPlatform(async () => {
    await strapi.db.connection('guide_own_entries').delete();
  });
  told();
}

async function written(site: CastSite, data: object, published = true) {
  await inSite(site, () =>
    strapi.documents(UID).create({
      data: { ...data } as never,
      ...(published ? { status: 'published' as const } : {}),
    }),
  );
  told();
}

describe('an entry of a site that bears a word of its own', () => {
  const TEXT = {
    title: 'Louer un barnum',
    body: '<p>Un broyeur de branches se prête aussi.</p>',
  };
  const searchOn = async (where: BodyName, words: string) =>
    (await visit(sites[where].commune, `/api/guide/search?q=${encodeURIComponent(words)}`))
      .body as { instead: string | null; local: unknown[] };

  test.each([
    ['in its title', 'barnoum', 'barnum'],
    ['in its text', 'brayeur branches', 'broyeur branches'],
  ])('is found by a typing error %s', async (_where, typed, meant) => {
    await written(sites.member, TEXT);
    expect(await searchOn('member', typed)).toMatchObject({
      instead: meant,
      local: [{ title: 'Louer un barnum' }],
    });
  });

  test('is found by it, though the guide has a word that is nearly it', async () => {
    await written(sites.member, { ...TEXT, title: 'Changeur de monnaie' });
    const { instead, local } = await searchOn('member', 'changeur');
    expect({ instead, local }).toMatchObject({
      instead: null,
      local: [{ title: 'Changeur de monnaie' }],
    });
  });

  test('lends it to no other site, nor to one that it does not reach', async () => {
    await written(sites.member, TEXT);
    await written(sites.epci, { ...TEXT, title: 'Un caisson', ...EPCI });
    expect(await searchOn('neighbour', 'barnoum')).toMatchObject({ instead: null, local: [] });
    expect(await searchOn('neighbour', 'caison')).toMatchObject({ instead: null, local: [] });
    expect(await searchOn('member', 'caison')).toMatchObject({ instead: 'caisson' });
  });

  test('lends it to nobody before it is shown', async () => {
    await written(sites.member, { ...TEXT, publishFrom: '2099-01-01T08:00:00Z' });
    expect(await searchOn('member', 'barnoum')).toMatchObject({ instead: null, local: [] });
  });

  test('lends it to nobody as a draft', async () => {
    await written(sites.member, TEXT, false);
    expect(await searchOn('member', 'barnoum')).toMatchObject({ instead: null, local: [] });
  });

  test('answers alone to words that it holds whole once they are mended', async () => {
    await written(sites.member, { ...TEXT, title: 'Louer la salle des fêtes' });
    expect(await searchOn('member', 'louer sale')).toMatchObject({
      instead: 'louer salle',
      local: [{ title: 'Louer la salle des fêtes' }],
      total: 0,
    });
  });

  test.each(['les', '-salles'])('is no accident for who asks « %s »', async (words) => {
    await written(sites.member, { ...TEXT, title: 'Louer les salles' });
    await visit(sites.member.commune, `/guide/recherche?q=${encodeURIComponent(words)}`).expect(
      200,
    );
  });
});
