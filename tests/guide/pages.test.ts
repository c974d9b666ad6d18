import { examplesArchive, guide, guideExamples } from '#guide';
import { platform } from '#platform';
import { cahors, cardaillac, inPlatform, siteOf, type CastCommune } from '../cast';
import { strapi } from '../harness/booted';
import { htmlErrors } from '../html/html-errors';
import { visit } from '../public-site/visitor';
import { hideGuide, showGuide, SOURCE } from './shown-guide';
import { entry } from './small-guide';

const WITH_REDIRECTION = {
  ...guideExamples,
  'F70.xml': entry('F70', 'Acte de naissance', "Fiche d'information", 'La mairie le délivre.'),
};

beforeAll(async () => {
  await siteOf(cahors);
  await siteOf(cardaillac);
  await hideGuide();
  await showGuide(WITH_REDIRECTION);
});
afterAll(hideGuide);

const textOf = async (path: string, commune: CastCommune = cahors) =>
  (await visit(commune, path).expect(200)).text;

async function giveModules(commune: CastCommune, modules: string[]) {
  const { documentId } = await siteOf(commune);
  await inPlatform(() =>
    strapi.documents('plugin::sites.site').update({ documentId, data: { modules } as never }),
  );
}

async function tellEngines(commune: CastCommune, guideInSearchEngines: boolean) {
  const { documentId } = await siteOf(commune);
  const data = { guideInSearchEngines } as never;
  await inPlatform(() => strapi.documents('plugin::sites.site').update({ documentId, data }));
}

const OFFICIAL = 'https://www.service-public.gouv.fr';

/** Writes where entries of the current guide moved: to another one, or to an address. */
async function move(moves: Readonly<Record<string, string>>) {
  const moved = await strapi.db
    .connection('guide_generations')
    .where({ audience: 'particuliers' })
    .max<{ since: number }[]>('number as since');
  await strapi.db
    .connection('guide_redirections')
    .insert(
      Object.entries(moves).map(([id, to]) => ({
        ...moved[0],
        audience: 'particuliers',
        id,
        ...(to.startsWith('https:') ? { to_url: to } : { to_audience: 'particuliers', to_id: to }),
      })),
    )
    .onConflict(['audience', 'id', 'since'])
    .ignore();
}

describe('the guide on the site of a commune', () => {
  test('is entered by words, by event of life, by theme and by its glossary', async () => {
    const home = await textOf('/guide');
    expect(home).toContain('action="/guide/recherche"');
    expect(home).toContain('<a href="/guide/particuliers/F90003">Le pain est brûlé</a>');
    expect(home).toContain('<a href="/guide/particuliers/N90001">Vie du village</a>');
    expect(home).toContain('Four et moulin');
    expect(home).toContain('href="/guide/particuliers/glossaire"');
    expect(home).not.toContain('Trouver son jour de cuisson');
    expect(htmlErrors(home)).toEqual([]);
  });

  test('shows an entry where its breadcrumb says, and names the official page as the original', async () => {
    const page = await textOf('/guide/particuliers/F90001');
    expect(page).toContain('<h1>Allumer le four</h1>');
    expect(page).toContain('<a href="/guide/particuliers/N90001">Vie du village</a>');
    expect(page).toContain(
      '<link rel="canonical" href="https://www.service-public.gouv.fr/particuliers/vosdroits/F90001"/>',
    );
    expect(page).toContain('"@type":"BreadcrumbList"');
    expect(page).toContain('"dateModified":"2026-03-02"');
    expect(htmlErrors(page)).toEqual([]);
  });

  test('says of each page which file it comes from, and that old texts are old', async () => {
    const page = await textOf('/guide/particuliers/F90001');
    expect(page).toContain('Service-Public.gouv.fr / DILA');
    expect(page).toContain('fichier F90001.xml');
    expect(page).toContain('https://dila.example/vosdroits-latest.zip');
    expect(page).toContain('<time datetime="2026-03-02">2 mars 2026</time>');
    expect(page).toContain('Ces textes ne sont plus à jour');
  });

  test('gives the commune’s own town hall where the official text sends to a town hall', async () => {
    const [ofCahors, ofCardaillac] = await Promise.all([
      textOf('/guide/particuliers/F90001', cahors),
      textOf('/guide/particuliers/F90001', cardaillac),
    ]);
    expect(ofCahors).not.toContain('Cardaillac');
    expect(ofCardaillac).not.toContain('Cahors');
  });

  test('explains the words of the administration from A to Z', async () => {
    const glossary = await textOf('/guide/particuliers/glossaire');
    expect(glossary).toContain('id="lettre-L"');
    expect(glossary).toContain('Pâte qui fait lever le pain');
    expect(htmlErrors(glossary)).toEqual([]);
  });

  test('stands in the menu and in the map of the site', async () => {
    expect(await textOf('/')).toContain('href="/guide"');
    expect(await textOf('/plan-du-site')).toContain('href="/guide/particuliers/N90001"');
  });
});

describe('an address of the guide', () => {
  test.each([
    '/guide/particuliers/F1',
    '/guide/particuliers/f90001',
    '/guide/voyageurs/F90001',
    '/guide/associations',
    '/guide/particuliers/F90001/suite',
  ])('%s leads nowhere', async (path) => {
    const { text } = await visit(cahors, path).expect(404);
    expect(text).toContain('Cette page est introuvable');
  });

  test('of the main audience is that of the guide', async () => {
    await visit(cahors, '/guide/particuliers').expect(301).expect('Location', '/guide');
  });

  test('of an entry that only another audience has leads there', async () => {
    await showGuide({ 'F71.xml': entry('F71', 'Ouvrir un commerce') }, 'professionnels');
    await visit(cahors, '/guide/particuliers/F71')
      .expect(301)
      .expect('Location', '/guide/professionnels/F71');
    expect(await textOf('/guide')).toContain('href="/guide/professionnels"');
  });

  test('of an entry that moved leads to where it is now', async () => {
    await move({ F80: 'F90001', F81: `${OFFICIAL}/ailleurs` });
    await visit(cahors, '/guide/particuliers/F80')
      .expect(301)
      .expect('Location', '/guide/particuliers/F90001');
    await visit(cahors, '/guide/particuliers/F81')
      .expect(301)
      .expect('Location', `${OFFICIAL}/ailleurs`);
  });

  test.each([
    ['twice leads to where it is at last', 'F82', '/guide/particuliers/F90001'],
    [
      'out of this guide leads to the official site',
      'F84',
      `${OFFICIAL}/particuliers/vosdroits/F85`,
    ],
  ])('of an entry that moved %s', async (_case, id, address) => {
    await move({ F82: 'F83', F83: 'F90001', F84: 'F85' });
    await visit(cahors, `/guide/particuliers/${id}`).expect(301).expect('Location', address);
  });

  test('of an entry that is said to have moved in a circle leads nowhere', async () => {
    await move({ F86: 'F86', F87: 'F88', F88: 'F87' });
    await visit(cahors, '/guide/particuliers/F86').expect(404);
    await visit(cahors, '/guide/particuliers/F87').expect(404);
  });

  test('of an entry that was removed says so, once it is gone', async () => {
    await visit(cahors, '/guide/particuliers/F70').expect(200);
    await showGuide(guideExamples);
    const { text } = await visit(cahors, '/guide/particuliers/F70').expect(410);
    expect(text).toContain('Cette page a été retirée');
    expect(text).toContain('<a href="/guide">Guide des droits et démarches</a>');
    expect(text).toContain('<a href="/guide/recherche">Chercher dans le guide</a>');
    await showGuide(WITH_REDIRECTION);
    await visit(cahors, '/guide/particuliers/F70').expect(200);
  });
});

describe('a site that has not the module of the guide', () => {
  beforeAll(() => giveModules(cardaillac, ['news', 'documents']));
  afterAll(() => giveModules(cardaillac, ['news', 'documents', 'guide']));

  test.each([
    '/guide',
    '/guide/particuliers/F90001',
    '/guide/particuliers/glossaire',
    '/guide/recherche?q=four',
    '/guide/sitemap.xml',
    '/api/guide/particuliers/F90001',
  ])('answers 404 at %s', async (path) => {
    await visit(cardaillac, path).expect(404);
  });

  test('leads nowhere to it', async () => {
    expect(await textOf('/', cardaillac)).not.toContain('/guide');
    expect(await textOf('/plan-du-site', cardaillac)).not.toContain('/guide');
  });
});

describe('search engines', () => {
  afterAll(() => tellEngines(cahors, false));

  test('are told of the entries by the sites that ask for it, and by no other', async () => {
    await visit(cahors, '/guide/sitemap.xml').expect(404);
    expect(await textOf('/robots.txt')).not.toContain('guide');
    const own = await textOf('/sitemap.xml');
    expect(own).toContain('/guide</loc>');
    expect(own).not.toContain('/guide/particuliers');
    expect(await textOf('/plan-du-site')).toContain('/guide/particuliers');
    await tellEngines(cahors, true);
    const map = await textOf('/guide/sitemap.xml');
    expect(map).toMatch(/<loc>http:[^<]*\/guide\/particuliers\/F90001<\/loc><lastmod>2026-03-02/);
    expect(await textOf('/robots.txt')).toContain('/guide/sitemap.xml');
  });
});

test('an import that is refused leaves the pages of the guide to be kept', async () => {
  const order = { archive: examplesArchive({ 'F72.xml': entry('F72', 'Seule') }), source: SOURCE };
  const refused = await guide(strapi).importGuide({ ...order, audience: 'particuliers' });
  expect(refused).toMatchObject({ reason: 'lost-entries' });
  platform(strapi).siteChanges.tell(null);
  for (const path of ['/guide', '/guide/recherche?q=four', '/api/guide/search?q=four']) {
    await visit(cahors, path).expect('Cache-Control', /public/);
  }
});

test('without a guide, nothing leads to it', async () => {
  await hideGuide();
  await visit(cahors, '/guide').expect(404);
  expect(await textOf('/')).not.toContain('href="/guide"');
  await showGuide(WITH_REDIRECTION);
});
