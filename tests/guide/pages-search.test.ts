import { guideExamples } from '#guide';
import { web } from '#web';
import { indexWords } from '../../plugins/guide/server/src/store/index-words';
import { cahors, inPlatform, inSite, siteOf } from '../cast';
import { strapi } from '../harness/booted';
import { htmlErrors } from '../html/html-errors';
import { visit } from '../public-site/visitor';
import { hideGuide, showGuide } from './shown-guide';
import { entry } from './small-guide';

const livernon = { insee: '46176', name: 'Livernon', label: 'livernon-guide' };
const INFORMATION = "Fiche d'information";

beforeAll(async () => {
  await siteOf(cahors);
  await hideGuide();
  await showGuide({
    ...guideExamples,
    'F1.xml': entry('F1', 'Carte nationale d’identité', INFORMATION, 'La mairie la remet.'),
    'F2.xml': entry('F2', 'Déclarer une naissance', INFORMATION, 'Dans les cinq jours.'),
    'F3.xml': entry('F3', 'Changer d’adresse', INFORMATION, 'Sur la carte nationale aussi.'),
    'R4.xml': entry('R4', 'Déclaration de naissance', 'Formulaire'),
    'F6.xml': entry('F6', '**Carte nationale mineur', 'Recherche guidée'),
  });
});
afterAll(hideGuide);

const SCRIPT = '<script>alert(1)</script>';

const asked = (words: string) => `/guide/recherche?q=${encodeURIComponent(words)}`;

const textOf = async (path: string) => (await visit(cahors, path).expect(200)).text;

/** Identifiers of what is found, in order. */
const found = async (words: string) => {
  const text = await textOf(asked(words));
  const list = /<ol class="guide-findings">(.*?)<\/ol>/s.exec(text)?.[1] ?? '';
  return [...list.matchAll(/href="\/guide\/particuliers\/([^"]*)"/g)].map(([, id]) => id);
};

describe('a visitor who looks for something', () => {
  test.each([
    ['carte d’identité', 'F1'],
    ['cartes identite', 'F1'],
    ['naissances déclarées', 'F2'],
    ['declarer naissance', 'F2'],
    ['naisance', 'F2'],
    ['idantité', 'F1'],
    ['carrte nationnale', 'F1'],
  ])('finds « %s »', async (words, first) => {
    expect((await found(words))[0]).toBe(first);
  });

  test('reads first what bears the name, then what speaks of it, and no working title', async () => {
    expect(await found('carte nationale')).toEqual(['F1', 'F3']);
  });

  test('reads an entry before the form that goes with it', async () => {
    expect(await found('naissance')).toEqual(['F2', 'R4']);
  });

  test('sees the words in their passage, and is told of those that were mended', async () => {
    expect(await textOf(asked('cinq jours'))).toMatch(/<mark>cinq<\/mark> <mark>jours<\/mark>/);
    expect(await textOf(asked('naisance'))).toMatch(/2 pages parlent de «\s?naissance\s?»/);
  });

  test('reads in proper words what was looked for instead, and may ask for what they typed', async () => {
    const text = (await textOf(asked('cart didentite'))).replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(text).toMatch(/>Une page parle de « carte d’identité »</);
    expect(text).toContain('« cart didentite » ne se trouve pas dans le guide.');
    expect(text).toContain(
      '<a href="/guide/recherche?q=cart+didentite&amp;exact=oui">Chercher exactement « cart didentite »</a>',
    );
    expect(htmlErrors(text)).toEqual([]);
  });

  test('who asks for exactly what they typed is told that only some words are found', async () => {
    const text = await textOf(`${asked('cart didentite')}&exact=oui`);
    expect(text.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain(
      'parlent de certains de ces mots : « cart didentite »',
    );
    expect(text).not.toContain('Chercher exactement');
  });

  test('is not led to a search that would find nothing', async () => {
    expect(await textOf(asked('naisance'))).not.toContain('Chercher exactement');
  });

  test('is led to the contact page when nothing is found', async () => {
    const site = await siteOf(livernon);
    await inSite(site, () =>
      strapi.documents('plugin::pages.page').create({
        data: { title: 'Contact', slug: 'contact', kind: 'contact' } as never,
        status: 'published',
      }),
    );
    const { text } = await visit(livernon, '/guide/recherche?q=xyzzyx').expect(200);
    expect(text).toMatch(/<a href="\/contact[^"]*">Poser la question à la mairie<\/a>/);
    expect(htmlErrors(text)).toEqual([]);
  });

  test('is shown events of life when nothing is found', async () => {
    const text = await textOf(asked('hippopotame'));
    expect(text).toContain('Le guide ne dit rien de');
    expect(text).toContain('Le pain est brûlé');
    expect(htmlErrors(text)).toEqual([]);
  });

  test('who found nothing is led to the pages of the site that may help', async () => {
    const site = await siteOf(cahors);
    const pages = strapi.documents('plugin::pages.page');
    const data = { title: 'Vos papiers', slug: 'vos-papiers', kind: 'procedures' };
    const page = await inSite(site, () =>
      pages.create({ data: data as never, status: 'published' }),
    );
    const led = /<a href="\/[^"]*">Voir la page .*Démarches administratives.* de ce site<\/a>/;
    expect(await textOf(asked('hippopotame'))).toMatch(led);
    expect(await textOf(asked('naissance'))).not.toMatch(led);
    await inSite(site, () => pages.delete({ documentId: page.documentId }));
  });

  test('reads what a checklist is about, rather than some of its lines', async () => {
    expect(await textOf(asked('croûte miche'))).toContain('<p>Que faire\u202f?</p>');
  });

  test('is given examples that this guide holds', async () => {
    const text = await textOf('/guide');
    expect(text).toMatch(/id="guide-q-aide">Par exemple\s: carte d’identité</);
  });

  test.each(['', '   ', '« »', '" & | ! :* <->', SCRIPT, 'a'.repeat(500), '%', "d'"])(
    'is answered whatever is typed: %p',
    async (words) => {
      const text = await textOf(asked(words));
      expect(htmlErrors(text)).toEqual([]);
      expect(text).not.toContain(SCRIPT);
    },
  );

  test('is shown what they typed, and no script of it runs', async () => {
    expect(await textOf(asked(SCRIPT))).toContain('&lt;script>alert(1)&lt;/script>');
  });

  test('finds nothing past the last page, and no other search’s results', async () => {
    const fountains = Array.from({ length: 16 }, (_, at) => `F${100 + at}`);
    await showGuide(
      {
        ...Object.fromEntries(fountains.map((id) => [`${id}.xml`, entry(id, `Fontaine ${id}`)])),
        'F120.xml': entry('F120', 'Fontaine du moulin'),
      },
      'professionnels',
    );
    const address = `${asked('fontaine moulin')}&public=professionnels`;
    expect(await textOf(address)).toContain('Une page parle');
    await visit(cahors, `${address}&page=2`).expect(404);
    const inApi = '/api/guide/search?q=fontaine%20moulin&audience=professionnels';
    const { body } = await visit(cahors, `${inApi}&page=2`).expect(200);
    expect(body).toMatchObject({ total: 1, items: [] });
  });

  test('who asks for any of some words is not shown what is without a word', async () => {
    expect(await found('hippopotame naissance -carte')).toEqual(['F2', 'R4']);
    expect(await found('-carte')).toEqual([]);
  });

  test('has four unknown words mended, not a whole text', async () => {
    const words = 'naisance idantité carrte nationnale adrese';
    const { body } = await visit(cahors, `/api/guide/search?q=${encodeURIComponent(words)}`);
    expect(body).toMatchObject({ instead: 'naissance identité carte nationale adrese' });
  });
});

test('what was imported a moment ago is found by its title before its text is indexed', async () => {
  const { connection } = strapi.db;
  await connection('guide_entries').where({ id: 'F2' }).update({ search: null });
  web(strapi).cache.clear(null);
  const ask = () => found('déclarer naissance');
  expect((await ask())[0]).toBe('F2');
  await indexWords(connection, 'particuliers');
  expect((await ask())[0]).toBe('F2');
});

test('the page of a guided search bears a title for visitors, not a note between authors', async () => {
  const text = await textOf('/guide/particuliers/F6');
  expect(text).toContain('<h1>Répondre à quelques questions</h1>');
  expect(text).toContain('<title>Répondre à quelques questions');
});

test('programs and search engines are told of no entry that has only a working title', async () => {
  const { documentId } = await siteOf(cahors);
  const tellEngines = (guideInSearchEngines: boolean) =>
    inPlatform(() =>
      strapi
        .documents('plugin::sites.site')
        .update({ documentId, data: { guideInSearchEngines } as never }),
    );
  const { body } = await visit(cahors, '/api/guide/particuliers').expect(200);
  const { items, total } = body as { items: { id: string }[]; total: number };
  const ids = items.map(({ id }) => id);
  expect(ids).toContain('F1');
  expect(ids).not.toContain('F6');
  expect(total).toBe(ids.length);
  await visit(cahors, '/api/guide/particuliers?page=99').expect(404);
  const one = await visit(cahors, '/api/guide/particuliers/F6').expect(200);
  expect(one.body).toMatchObject({ title: 'Répondre à quelques questions' });
  await tellEngines(true);
  const map = await textOf('/guide/sitemap.xml');
  await tellEngines(false);
  expect(map).toContain('/F1</loc>');
  expect(map).not.toContain('/F6</loc>');
});

test('what was indexed is in its index at once, not on the list of what is to be put there', async () => {
  const { connection } = strapi.db;
  await connection('guide_entries').update({ search: null });
  await indexWords(connection, 'particuliers');
  const { rows } = await connection.raw<{ rows: unknown[] }>(
    "select gin_clean_pending_list('guide_entries_search_idx')::int as pages",
  );
  expect(rows).toEqual([{ pages: 0 }]);
});

test('what is written for another audience is looked for apart', async () => {
  await showGuide(
    { 'F5.xml': entry('F5', 'Ouvrir une boulangerie', INFORMATION) },
    'professionnels',
  );
  expect(await found('boulangerie')).toEqual([]);
  const text = await textOf(`${asked('boulangerie')}&public=professionnels`);
  expect(text).toContain('<a href="/guide/professionnels/F5">Ouvrir une boulangerie</a>');
  expect(text).toContain('href="/guide/recherche?q=boulangerie"');
  await visit(cahors, `${asked('boulangerie')}&public=associations`).expect(404);
});

test('programs read entries and findings', async () => {
  const { body } = await visit(cahors, '/api/guide/particuliers/F1').expect(200);
  expect(body).toMatchObject({
    id: 'F1',
    title: 'Carte nationale d’identité',
    source: { publisher: 'Service-Public.gouv.fr / DILA', file: 'F1.xml', date: '2026-03-02' },
    text: expect.stringContaining('La mairie la remet.'),
  });
  const list = await visit(cahors, '/api/guide/particuliers').expect(200);
  expect(list.body).toMatchObject({ total: Object.keys(guideExamples).length + 4, pages: 1 });
  expect(list.body).toMatchObject({
    items: expect.arrayContaining([expect.objectContaining({ id: 'F1', trail: [] })]),
  });
  await visit(cahors, '/api/guide/particuliers?page=2').expect(404);
  const search = await visit(cahors, '/api/guide/search?q=naisance').expect(200);
  expect(search.body).toMatchObject({
    instead: 'naissance',
    items: [{ title: 'Déclarer une naissance' }, {}],
  });
  await visit(cahors, '/api/guide/search').expect(400);
  await visit(cahors, '/api/guide/particuliers/F999').expect(404);
  await visit(cahors, '/api/guide/voyageurs').expect(404);
});

test('the online procedures of a site stand beside what they are for', async () => {
  const { procedures } = web(strapi).contributors;
  procedures.push({
    read: (_request, wanted) =>
      Promise.resolve({
        entries:
          'words' in wanted || wanted.entry.id === 'F2'
            ? [{ title: 'Prendre rendez-vous', href: '/demarches/rendez-vous' }]
            : [],
        staleAt: null,
      }),
  });
  try {
    expect(await textOf('/guide/particuliers/F2')).toContain('/demarches/rendez-vous');
    expect(await textOf('/guide/particuliers/F3')).not.toContain('/demarches/rendez-vous');
    expect(await textOf(asked('acte'))).toContain('/demarches/rendez-vous');
  } finally {
    procedures.pop();
    web(strapi).cache.clear(null);
  }
});
