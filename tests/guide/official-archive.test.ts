import { guide, type ImportReport } from '#guide';
import { expectOk, platform } from '#platform';
import { web } from '#web';
import { cahors, siteOf } from '../cast';
import { strapi } from '../harness/booted';
import { htmlErrors } from '../html/html-errors';
import { visit } from '../public-site/visitor';
import { openDila } from './dila';
import { officialZip } from './official-archive';
import { associations, nextDay, particuliers, professionnels } from './official-pages';
import { hideGuide } from './shown-guide';
import { onDisk } from './small-guide';

const MADE_ON = '2026-08-02';
const PART = { audience: 'Particuliers', madeOn: MADE_ON } as const;

let dila: Awaited<ReturnType<typeof openDila>>;
let report: ImportReport | null;

beforeAll(async () => {
  await siteOf(cahors);
  await hideGuide();
  dila = await openDila();
  const [pro, asso, ours] = [professionnels(), associations(), particuliers()];
  await dila.publish('professionnels', { audience: 'Professionnels', madeOn: MADE_ON, pages: pro });
  await dila.publish('associations', { audience: 'Associations', madeOn: MADE_ON, pages: asso });
  const moves = {
    entries: [
      ['F498', 'F500', 'Particuliers'],
      ['F499', 'F600', 'Professionnels'],
    ],
    pages: [['F497', 'https://www.service-public.gouv.fr/ailleurs']],
    news: [['A14000', 'A15000']],
  } as const;
  report = await dila.publish('particuliers', { ...PART, pages: ours, moves });
});
afterAll(async () => {
  await dila.close();
  await hideGuide();
});

const pageAt = async (path: string) => (await visit(cahors, path).expect(200)).text;

test('an archive made as the official one is read whole, and its report says so', () => {
  expect(report).toMatchObject({
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
  expect(mentions).toContain(dila.addressOf('professionnels'));
  expect(mentions).toContain('fichier F600.xml de l’archive vosdroits-latest.zip');
  expect(mentions).toContain('<time datetime="2026-08-02">2 août 2026</time>');
});

test('pages of entries, of findings and of programs stand in the guide’s part of the cache alone', async () => {
  const { cache } = web(strapi);
  const paths = ['/guide/particuliers/F500', '/guide/recherche?q=four', '/guide/associations/F700'];
  const more = ['/guide/particuliers/glossaire', '/api/guide/professionnels/F600'];
  // What imports tell the instances may still be under way: it empties the cache.
  for (let tries = 0; tries < 20; tries += 1) {
    cache.clear(null);
    for (const path of [...paths, ...more]) await pageAt(path);
    if (cache.stats.pages === paths.length + more.length) break;
  }
  expect(cache.stats.pages).toBe(paths.length + more.length);
  expect(cache.stats.roomBytes).toBe(cache.stats.bytes);
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
  const next = await dila.publish('particuliers', {
    ...PART,
    madeOn: '2026-08-03',
    pages: nextDay(),
    moves: { entries: [['F504', 'F500', 'Particuliers']] },
  });
  expect(next).toMatchObject({
    added: ['F510'],
    changed: ['F502', 'F503'],
    removed: ['F504'],
    redirected: 1,
    unknown: [
      { name: 'Nouveaute', entries: 1 },
      { name: 'Nouveaute@cle', entries: 1 },
    ],
    brokenLinks: [{ from: 'F503', to: 'F999' }],
    textsOn: '2026-08-03',
  });
  expect(await pageAt('/guide/particuliers/F502')).toContain('<h1>Le pain a brûlé</h1>');
  expect(await pageAt('/guide/particuliers/F510')).toContain('À pétrir.');
  await visit(cahors, '/guide/particuliers/F504').expect('Location', '/guide/particuliers/F500');
  expect(await pageAt('/guide/professionnels/F600')).toContain('Un comptoir.');
});
