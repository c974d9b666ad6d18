import { enrol, EVERYWHERE, ines, inPlatform, inSite, paul, signIn, type CastSite } from '../cast';
import { strapi } from '../harness/booted';
import { htmlErrors } from '../html/html-errors';
import { visit } from '../public-site/visitor';
import { hideGuide, showGuide } from './shown-guide';
import type { Additions } from '../../plugins/guide/shared/site-additions';
import { EPCI, territory, type BodyName, type Territory } from './territory';

const UID = 'plugin::guide.own-entry';
const LIST = `/content-manager/collection-types/${UID}`;

let sites: Territory;

beforeAll(async () => {
  sites = await territory();
  await showGuide({ 'N19808.xml': THEME, 'F70.xml': ENTRY });
  for (const site of [sites.member, sites.epci]) await enrol(ines, site);
  await enrol(paul, EVERYWHERE);
});
beforeEach(forget);
afterAll(forget);
afterAll(hideGuide);

const THEME = `<?xml version="1.0" encoding="UTF-8"?>
<Publication xmlns:dc="http://purl.org/dc/elements/1.1/" ID="N19808" type="Theme">
<dc:title>Le toit</dc:title><dc:date>modified 2026-03-02</dc:date>
<Fiche ID="F70">Changer de toit</Fiche></Publication>`;

const ENTRY = `<?xml version="1.0" encoding="UTF-8"?>
<Publication xmlns:dc="http://purl.org/dc/elements/1.1/" ID="F70" type="Fiche d’information">
<dc:title>Changer de toit</dc:title><dc:date>modified 2026-03-02</dc:date>
<Texte><Paragraphe>On change de toit en été.</Paragraphe></Texte></Publication>`;

function forget(): Promise<void> {
  return inPlatform(async () => {
    await strapi.db.connection('guide_own_entries').delete();
  });
}

async function written(site: CastSite, data: object, published = true) {
  const entry = {
    title: 'Louer la salle des fêtes',
    body: '<p>La polyvalente se réserve à la mairie.</p>',
    ...data,
  };
  const made = await inSite(site, () =>
    strapi.documents(UID).create({
      data: entry as never,
      ...(published ? { status: 'published' as const } : {}),
    }),
  );
  return made as { documentId: string };
}

const read = async (where: BodyName, path: string, status = 200) =>
  (await visit(sites[where].commune, path).expect(status)).text.replace(/[\u00a0\u202f]/g, ' ');

/** The page cache hears of shared rows by the database, a moment later. */
async function untilShown(where: BodyName, path: string, words: string, shown = true) {
  for (let left = 60; left > 0; left -= 1) {
    const { text } = await visit(sites[where].commune, path);
    if (text.includes(words) === shown) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`${path} stays ${shown ? 'without' : 'with'} « ${words} »`);
}

const ADDRESS = '/guide/fiches/louer-la-salle-des-fetes';

describe('an entry of a commune', () => {
  test('stands among what the site adds, with its state', async () => {
    const [LAST_YEAR, NEXT_YEAR] = ['2020-01-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z'];
    await written(sites.member, { title: 'A' }, false);
    await written(sites.member, { title: 'B' });
    await written(sites.member, { title: 'C', publishFrom: NEXT_YEAR });
    await written(sites.member, { title: 'D', publishUntil: LAST_YEAR });
    await written(sites.epci, { title: 'Ailleurs' });
    const editor = await signIn(ines, sites.member);
    const { ownEntries } = (await editor.get('/guide/additions').expect(200)).body as Additions;
    expect(ownEntries).toMatchObject([
      { title: 'A', state: 'draft', reach: { words: 'Ce site' } },
      { title: 'B', state: 'current' },
      { title: 'C', state: 'upcoming', publishFrom: NEXT_YEAR },
      { title: 'D', state: 'over', publishUntil: LAST_YEAR },
    ]);
  });

  test('stands at its address, on the home of the guide and under its theme', async () => {
    await written(sites.member, { entry: 'N19808', summary: 'Deux salles à louer.' });
    const page = await read('member', ADDRESS);
    expect(page).toContain('La polyvalente se réserve à la mairie.');
    expect(page).toContain('<a href="/guide/particuliers/N19808">Le toit</a>');
    expect(page).toContain('Dans votre commune. Mis à jour le');
    expect(htmlErrors(page)).toEqual([]);
    for (const path of ['/guide', '/guide/particuliers/N19808', '/plan-du-site']) {
      const list = await read(`member`, path);
      expect(list).toContain(`href="${ADDRESS}"`);
      expect(htmlErrors(list)).toEqual([]);
    }
    expect(await read('member', '/sitemap.xml')).toContain(`${ADDRESS}</loc>`);
    expect(await read('member', '/guide/particuliers/F70')).not.toContain(ADDRESS);
  });

  test('is refused further than its site, at the field that says for whom', async () => {
    const editor = await signIn(ines, sites.member);
    const { body: reaches } = await editor.get('/guide/reaches').expect(200);
    expect(reaches).toMatchObject([{ reach: 'site', words: 'Ce site' }]);
    const entry = { title: 'La salle', audience: 'particuliers', reach: 'epci', reachCode: EPCI };
    const { body } = await editor.post(LIST, entry).expect(400);
    expect(body).toMatchObject({ error: { details: { errors: [{ path: ['reach'] }] } } });
  });

  test('is no other site’s', async () => {
    await written(sites.member, {});
    await read('neighbour', ADDRESS, 404);
    expect(await read('neighbour', '/guide')).not.toContain('salle des fêtes');
  });

  test('for an audience without a guide stands in the guide that there is', async () => {
    await written(sites.member, { audience: 'professionnels', entry: 'N19808' });
    for (const path of ['/guide', '/guide/particuliers/N19808']) {
      expect(await read('member', path)).toContain(`href="${ADDRESS}"`);
    }
    const page = await read('member', ADDRESS);
    expect(page).toContain('<a href="/guide/particuliers/N19808">Le toit</a>');
    expect(page).not.toContain('/guide/professionnels');
    expect(page).toContain('href="/guide"');
  });

  test('for an audience with a guide stands in that one alone', async () => {
    await showGuide({ 'F71.xml': ENTRY.replaceAll('F70', 'F71') }, 'associations');
    await written(sites.member, { audience: 'associations' });
    expect(await read('member', '/guide/associations')).toContain(`href="${ADDRESS}"`);
    expect(await read('member', '/guide')).not.toContain(ADDRESS);
    expect(await read('member', ADDRESS)).toContain('href="/guide/associations"');
  });

  test.each([
    ['its title', 'salle fêtes'],
    ['its text, whatever the accents and endings', 'reserver polyvalentes'],
    ['a typing error in its title', 'sale des fete'],
  ])('is found by %s', async (_how, words) => {
    await written(sites.member, {});
    const page = await read('member', `/guide/recherche?q=${encodeURIComponent(words)}`);
    expect(page).toContain(`href="${ADDRESS}"`);
    const { body } = await visit(
      sites.member.commune,
      `/api/guide/search?q=${encodeURIComponent(words)}`,
    ).expect(200);
    expect(body).toMatchObject({ local: [{ title: 'Louer la salle des fêtes' }] });
  });

  test('is not found by words that have nothing to do with it', async () => {
    await written(sites.member, {});
    expect(await read('member', '/guide/recherche?q=passeport')).not.toContain(ADDRESS);
  });

  test('is read by programs, whole', async () => {
    await written(sites.member, { summary: 'Deux salles.' });
    const { body } = await visit(sites.member.commune, '/api/guide/local').expect(200);
    expect(body).toMatchObject({ items: [{ slug: 'louer-la-salle-des-fetes', reach: 'site' }] });
    const one = await visit(
      sites.member.commune,
      '/api/guide/local/louer-la-salle-des-fetes',
    ).expect(200);
    expect(one.body).toMatchObject({ publisher: 'Bellecombe', summary: 'Deux salles.' });
    await visit(sites.member.commune, '/api/guide/local/nulle-part').expect(404);
  });

  test('is nowhere before its window, and gone after it', async () => {
    await written(sites.member, { publishFrom: '2099-01-01T08:00:00Z' });
    await read('member', ADDRESS, 404);
    await forget();
    await written(sites.member, { publishUntil: '2020-01-01T08:00:00Z' });
    await untilShown('member', '/guide', 'salle des fêtes', false);
    await read('member', ADDRESS, 410);
  });
});

describe('an entry that an EPCI writes for its communes', () => {
  const shared = { title: 'Composter', body: '<p>Un bac est prêté.</p>', reach: 'epci' };

  test('is on their sites, under its name, and at home on its own', async () => {
    await written(sites.epci, { ...shared, ...EPCI });
    await untilShown('member', '/guide', 'Composter');
    const page = await read('member', '/guide/fiches/composter');
    expect(page).toContain('La Vallée (intercommunalité). Mis à jour le');
    expect(page).toMatch(
      /<link rel="canonical" href="https?:\/\/g-vallee\.localhost(:\d+)?\/guide\/fiches\/composter"/,
    );
    expect(await read('member', '/guide')).toContain('La Vallée (intercommunalité)</h2>');
    expect(await read('member', '/sitemap.xml')).not.toContain('composter');
    await read('neighbour', '/guide/fiches/composter', 404);
    await read('epci', '/guide/fiches/composter');
    expect(await read('epci', '/sitemap.xml')).toContain('composter');
  });

  test('does not leave its site before it is published, nor once it is withdrawn', async () => {
    const { documentId } = await written(sites.epci, shared, false);
    expect(await inPlatform(() => strapi.db.connection('guide_shared_additions').select())).toEqual(
      [],
    );
    await inSite(sites.epci, () => strapi.documents(UID).publish({ documentId }));
    await untilShown('member', '/guide', 'Composter');
    await inSite(sites.epci, () => strapi.documents(UID).unpublish({ documentId }));
    await untilShown('member', '/guide', 'Composter', false);
  });

  test('gives way to what a commune writes under its address', async () => {
    await written(sites.epci, shared);
    await written(sites.member, { title: 'Composter', body: '<p>Au jardin partagé.</p>' });
    await untilShown('member', '/guide/fiches/composter', 'Au jardin partagé.');
    expect(await read('member', '/guide')).not.toContain('La Vallée');
  });
});

describe('who writes', () => {
  const order = { title: 'Marcher', body: '<p>À pied.</p>', audience: 'particuliers' };

  test('an editor of a commune writes for its site, and for no other', async () => {
    const editor = await signIn(ines, sites.member);
    await editor.post(LIST, { ...order, reach: 'site' }).expect(201);
    await editor.post(LIST, { ...order, ...EPCI }).expect(400);
  });

  test('an editor of an EPCI need not know its number', async () => {
    const editor = await signIn(ines, sites.epci);
    const { body } = await editor.post(LIST, { ...order, reach: 'epci' }).expect(201);
    expect(body).toMatchObject({ data: EPCI });
  });

  test('looks at an entry before it is published', async () => {
    const { documentId } = await written(sites.member, { title: 'À relire' }, false);
    const editor = await signIn(ines, sites.member);
    const { body } = await editor
      .get(`/desk/preview?kind=own-entries&id=${documentId}`)
      .expect(200);
    expect((body as { html: string }).html).toContain('À relire');
    await read('member', '/guide/fiches/a-relire', 404);
  });
});
