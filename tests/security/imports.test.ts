/** The guide and the directory come from elsewhere: whoever writes there must not act here. */
import { guide, guideExamples } from '#guide';
import { expectOk } from '#platform';
import { cardaillac, siteOf } from '../cast';
import { hideGuide, showGuide } from '../guide/shown-guide';
import { entry, onDisk } from '../guide/small-guide';
import {
  directoryOf,
  forgetDirectory,
  importing,
  service,
  showDirectory,
} from '../guide/small-directory';
import { zipOf } from '../guide/zip-of';
import { strapi } from '../harness/booted';
import { visit } from '../public-site/visitor';

const TRAP = `"'></title></script><script>alert(1)</script><img src=x onerror=alert(2)>`;
const ESCAPED = TRAP.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What would run: a script of theirs, an address that is a program, a handler in a tag. */
function liveIn(html: string): string[] {
  const tags = html.replace(/"[^"]*"/g, '""');
  return [
    ...(html.match(/<script>alert|<img src=x/g) ?? []),
    ...(html.match(/(href|src|action)="\s*(javascript:|vbscript:|data:text)/gi) ?? []),
    ...(tags.match(/<[a-z][^<>]*\son\w+=/gi) ?? []),
  ];
}

test('what would run is told apart from what is said', () => {
  expect(
    liveIn(`<p title="x" onclick=alert(1)>${ESCAPED}</p><a href="javascript:x">`),
  ).toHaveLength(2);
  expect(liveIn(`<p title="${ESCAPED}">${ESCAPED}</p>`)).toEqual([]);
});

beforeAll(() => siteOf(cardaillac));
afterEach(async () => {
  await hideGuide();
  await forgetDirectory();
});

/** An entry all of whose texts and addresses are traps. */
const trapped = (xml: string): string =>
  xml
    .replace(/(?<=>)[^<>]*[^<>\s][^<>]*(?=<)/g, ESCAPED)
    .replace(/\b(URL|spUrl|questionnaireUrl|URLcerfaGuide)="[^"]*"/g, '$1="javascript:alert(3)"')
    .replace(
      /\b(titre|unite|valeur|format|poids|langue|commentaireLien)="[^"]*"/g,
      `$1="${ESCAPED}"`,
    )
    .replace(/(?<=<(?:Publication|ServiceComplementaire)[^>]*) spUrl="[^"]*"/g, '')
    .replace(/<(Publication|ServiceComplementaire) /g, '<$1 spUrl="javascript:alert(4)" ');

const seen = async (path: string) => (await visit(cardaillac, path)).text;

test('markup and programs in the texts of every kind of entry stay words', async () => {
  const hostile = Object.entries(guideExamples).map(([name, xml]) => [name, trapped(xml)]);
  await showGuide(Object.fromEntries(hostile) as Record<string, string>);
  const ids = Object.keys(guideExamples).map((name) => name.replace('.xml', ''));
  const paths = ids.map((id) => `/guide/particuliers/${id}`);
  for (const path of [
    ...paths,
    '/guide',
    '/guide/particuliers/glossaire',
    '/guide/recherche?q=alert',
  ]) {
    const html = await seen(path);
    expect([path, ...liveIn(html)]).toEqual([path]);
  }
  expect(await seen('/guide/particuliers/F90001')).toContain('&lt;script>alert(1)');
});

test('what is told to search engines closes no script', async () => {
  await showGuide({ 'F1.xml': entry('F1', ESCAPED) });
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(
    await seen('/guide/particuliers/F1'),
  ) as string[];
  expect(JSON.stringify(JSON.parse(json))).toContain('alert(1)');
});

test('markup in the directory stays words, and its addresses are pages', async () => {
  const contact =
    '<OuSAdresser ID="R1" type="Local personnalisé sur SP"><Titre>Préfecture</Titre><PivotLocal>prefecture</PivotLocal></OuSAdresser>';
  await showGuide({ 'F1.xml': entry('F1', 'Le four').replace('</Texte>', `</Texte>${contact}`) });
  const more = {
    nom: TRAP,
    telephone: [{ valeur: TRAP, description: TRAP }],
    url_service_public: 'javascript:alert(3)',
    commentaire_plage_ouverture: TRAP,
    adresse: [{ type_adresse: 'Adresse', numero_voie: TRAP, code_postal: TRAP, nom_commune: TRAP }],
  };
  await showDirectory(service('hostile', 'prefecture', [cardaillac.insee], more));
  const html = await seen('/guide/particuliers/F1');
  expect(html).toContain('alert(2)');
  expect(liveIn(html)).toEqual([]);
});

test('a directory that is nothing but depth is refused, and the one in place stays', async () => {
  await showDirectory(service('kept', 'prefecture', [cardaillac.insee]));
  const deep = directoryOf('x').replace(
    '"x"',
    `{"id":${'['.repeat(3_000_000)}${']'.repeat(3_000_000)}}`,
  );
  expect(await importing(deep)).toMatchObject({ ok: false });
  expect((await guide(strapi).directoryState()).inPlace).toMatchObject({ counters: 1 });
});

test('an archive full of traps leaves the guide in place, and what can be told of it', async () => {
  const bombs = {
    'F1.xml': `<!DOCTYPE P [<!ENTITY a "${'ha'.repeat(1000)}">]><Publication ID="F1">&a;</Publication>`,
    'F2.xml': `<Publication ID="F2">${'<A>'.repeat(50_000)}`,
    'F3.xml': `<Publication ID="F3">${' '.repeat(5 * 1024 * 1024)}</Publication>`,
    'F4.xml': 'MZ',
  };
  await showGuide({ 'F1.xml': entry('F1', 'Le four') });
  const from = onDisk(zipOf(bombs));
  const fetched = await guide(strapi).fetchGuide({ audience: 'particuliers', from });
  expect(fetched).toMatchObject({ reason: 'unreadable-entries', details: { files: 4 } });
  expect(await seen('/guide/particuliers/F1')).toContain('Le four');
});

test('an entry out of all measure leaves the one in place', async () => {
  await showGuide({ 'F1.xml': entry('F1', 'Le four'), 'F2.xml': entry('F2', 'Le bois') });
  const huge = entry('F1', 'Trop', 'Dossier', 'x'.repeat(5 * 1024 * 1024));
  const from = onDisk(zipOf({ 'F1.xml': huge, 'F2.xml': entry('F2', 'Le bois') }));
  const report = expectOk(await guide(strapi).fetchGuide({ audience: 'particuliers', from }));
  expect(report?.unreadable).toMatchObject([{ file: 'F1.xml', reason: 'too-large' }]);
  expect(await seen('/guide/particuliers/F1')).toContain('Le four');
});
