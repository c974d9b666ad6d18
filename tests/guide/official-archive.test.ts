import { guide, type Audience, type ImportReport } from '#guide';
import { expectOk, platform } from '#platform';
import { cahors, siteOf } from '../cast';
import { strapi } from '../harness/booted';
import { htmlErrors } from '../html/html-errors';
import { visit } from '../public-site/visitor';
import { link, officialZip, text, type Archive } from './official-archive';
import { associations, particuliers, professionnels } from './official-pages';
import { serve } from './serve';
import { hideGuide } from './shown-guide';
import { onDisk } from './small-guide';

const MADE_ON = '2026-11-20';

/** The server of the DILA, for three audiences. */
let server: Awaited<ReturnType<typeof serve>>;
const zips = new Map<Audience, Buffer>();
const PATHS: Readonly<Record<Audience, string>> = {
  particuliers: '/vdd/3.5/part/zip/vosdroits-latest.zip',
  professionnels: '/vdd/3.5/pro/zip/vosdroits-latest.zip',
  associations: '/vdd/3.5/asso/zip/vosdroits-latest.zip',
};

const addressOf = (audience: Audience) =>
  server.address.replace('/vosdroits-latest.zip', PATHS[audience]);

async function publish(audience: Audience, archive: Omit<Archive, 'audience'>) {
  const named = archive.pages[0]?.audience ?? 'Particuliers';
  zips.set(audience, officialZip({ audience: named, ...archive }));
  const fetched = await guide(strapi).fetchGuide({ audience, from: addressOf(audience) });
  platform(strapi).siteChanges.tell(null);
  return expectOk(fetched) as ImportReport;
}

const reports = new Map<Audience, ImportReport>();

beforeAll(async () => {
  await siteOf(cahors);
  await hideGuide();
  server = await serve((request, response) => {
    const audience = (Object.keys(PATHS) as Audience[]).find((one) => PATHS[one] === request.url);
    response.end(audience && zips.get(audience));
  });
  const archives = { professionnels: professionnels(), associations: associations() };
  for (const [audience, pages] of Object.entries(archives)) {
    await publish(audience as Audience, { madeOn: MADE_ON, pages });
  }
  const moves = {
    entries: [
      ['F498', 'F500', 'Particuliers'],
      ['F499', 'F600', 'Professionnels'],
    ],
    pages: [['F497', 'https://www.service-public.gouv.fr/ailleurs']],
    news: [['A14000', 'A15000']],
  } as const;
  reports.set(
    'particuliers',
    await publish('particuliers', { madeOn: MADE_ON, pages: particuliers(), moves }),
  );
});
afterAll(async () => {
  await server.close();
  await hideGuide();
});

const pageAt = async (path: string) => (await visit(cahors, path).expect(200)).text;

test('an archive made as the official one is read whole, and its report says so', () => {
  expect(reports.get('particuliers')).toMatchObject({
    entries: 10,
    textsOn: MADE_ON,
    redirected: 3,
    unknown: [],
    brokenLinks: [],
    unreadable: [],
    leftOut: [
      { file: 'accueil.xml', document: 'Publication' },
      { file: 'questionsReponses.xml', document: 'Publication' },
      { file: 'commentFaireSi.xml', document: 'Publication' },
      { file: 'A15000.xml', document: 'Actualite' },
    ],
  });
});

test('each audience has its home, themes, events of life and glossary', async () => {
  const [homes, pro, asso] = await Promise.all(
    ['/guide', '/guide/professionnels', '/guide/associations'].map(pageAt),
  );
  expect(homes).toContain('<a href="/guide/particuliers/N19808">Habiter</a>');
  expect(homes).toContain('Le four s’éteint');
  expect(homes).not.toContain('Tenir boutique');
  expect(pro).toContain('<a href="/guide/professionnels/N24264">Tenir boutique</a>');
  expect(pro).toContain('<a href="/guide/professionnels/F601">Je cherche un apprenti</a>');
  expect(asso).toContain('<a href="/guide/associations/N31403">Faire vivre une association</a>');
  for (const home of [homes, pro, asso]) {
    expect(home).toContain('href="/guide/associations"');
    expect(htmlErrors(home ?? '')).toEqual([]);
  }
  expect(await pageAt('/guide/particuliers/glossaire')).toContain('Levain');
  expect(await pageAt('/guide/professionnels/glossaire')).not.toContain('Levain');
});

test('an identifier that two audiences have is two entries, and links lead to the one they name', async () => {
  const [ours, theirs, asso] = await Promise.all(
    ['particuliers/F500', 'professionnels/F500', 'associations/F700'].map((path) =>
      pageAt(`/guide/${path}`),
    ),
  );
  expect(ours).toContain('<h1>Le four commun</h1>');
  expect(ours).toContain('<a href="/guide/professionnels/F500">le four du boulanger</a>');
  expect(ours).toContain('<a href="/guide/associations/F700">les amis du four</a>');
  expect(ours).toContain('<a href="/guide/professionnels/F600">ouvrir boutique</a>');
  expect(theirs).toContain('<h1>Le four du boulanger</h1>');
  expect(theirs).toContain('<a href="/guide/particuliers/F500">le four commun</a>');
  expect(theirs).toContain(
    'rel="canonical" href="https://entreprendre.service-public.gouv.fr/vosdroits/F500"',
  );
  expect(asso).toContain('<a href="/guide/professionnels/F500">le boulanger</a>');
});

test('the trail of an entry begins at the home of its audience', async () => {
  const page = await pageAt('/guide/professionnels/F500');
  const trail = /<nav class="breadcrumb"[\s\S]*?<\/nav>/.exec(page)?.[0] ?? '';
  expect([...trail.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    '/',
    '/guide',
    '/guide/professionnels',
    '/guide/professionnels/N24264',
  ]);
});

test('the map of the site leads to the home and the themes of every audience', async () => {
  const map = await pageAt('/plan-du-site');
  for (const path of [
    '/guide',
    '/guide/particuliers/N19808',
    '/guide/professionnels',
    '/guide/professionnels/N24264',
    '/guide/associations',
    '/guide/associations/N31403',
  ]) {
    expect(map).toContain(`href="${path}"`);
  }
});

test('what moved is found where its index says, in another audience too', async () => {
  await visit(cahors, '/guide/particuliers/F498').expect('Location', '/guide/particuliers/F500');
  await visit(cahors, '/guide/particuliers/F499').expect('Location', '/guide/professionnels/F600');
  await visit(cahors, '/guide/particuliers/F497').expect(
    'Location',
    'https://www.service-public.gouv.fr/ailleurs',
  );
});

test('each page bears the four mentions, with the address, the file and the day of its archive', async () => {
  const page = await pageAt('/guide/professionnels/F600');
  const mentions = /<footer class="source-mentions">[\s\S]*?<\/footer>/.exec(page)?.[0] ?? '';
  expect(mentions).toContain('Service-Public.gouv.fr / DILA');
  expect(mentions).toContain(addressOf('professionnels'));
  expect(mentions).toContain('fichier F600.xml de l’archive vosdroits-latest.zip');
  expect(mentions).toContain('<time datetime="2026-11-20">20 novembre 2026</time>');
});

test('an archive that the operator hands over bears the four mentions too', async () => {
  const zip = officialZip({ audience: 'Associations', madeOn: MADE_ON, pages: associations() });
  const from = onDisk(zip, 'vosdroits-latest.zip');
  expectOk(await guide(strapi).fetchGuide({ audience: 'associations', from }));
  platform(strapi).siteChanges.tell(null);
  const page = await pageAt('/guide/associations/F700');
  expect(page).toContain('remise par l’exploitant de la plateforme');
  expect(page).toContain(
    '<a href="https://lecomarquage.service-public.gouv.fr/vdd/3.5/part/zip/vosdroits-latest.zip">',
  );
});

test('the archive of the next day changes what it changes, and nothing else', async () => {
  const [first, second, ...rest] = particuliers([
    {
      id: 'F510',
      type: "Fiche d'information",
      title: 'La pâte',
      audience: 'Particuliers',
      content: '<Nouveaute cle="1">À pétrir.</Nouveaute>',
    },
  ]).filter(({ id }) => id !== 'F504');
  const pages = [first, second, ...rest]
    .filter((one) => one !== undefined)
    .map((one) => (one.id === 'F502' ? { ...one, title: 'Le pain a brûlé' } : one))
    .map((one) =>
      one.id === 'F503'
        ? {
            ...one,
            content: text(
              link('F504', 'Particuliers', 'la pelle'),
              link('F999', 'Particuliers', 'rien'),
            ),
          }
        : one,
    );
  const report = await publish('particuliers', {
    madeOn: '2026-11-21',
    pages,
    moves: { entries: [['F504', 'F500', 'Particuliers']] },
  });
  expect(report).toMatchObject({
    added: ['F510'],
    changed: ['F502', 'F503'],
    removed: ['F504'],
    redirected: 1,
    unknown: [
      { name: 'Nouveaute', entries: 1 },
      { name: 'Nouveaute@cle', entries: 1 },
    ],
    brokenLinks: [{ from: 'F503', to: 'F999' }],
    textsOn: '2026-11-21',
  });
  expect(await pageAt('/guide/particuliers/F502')).toContain('<h1>Le pain a brûlé</h1>');
  expect(await pageAt('/guide/particuliers/F510')).toContain('À pétrir.');
  await visit(cahors, '/guide/particuliers/F504').expect('Location', '/guide/particuliers/F500');
  expect(await pageAt('/guide/professionnels/F600')).toContain('Un comptoir.');
});
