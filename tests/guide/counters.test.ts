import { expectOk } from '#platform';
import { cahors, cardaillac, inPlatform, siteOf, type CastCommune } from '../cast';
import { strapi } from '../harness/booted';
import { htmlErrors } from '../html/html-errors';
import { visit } from '../public-site/visitor';
import { hideGuide, showGuide } from './shown-guide';
import {
  communeFile,
  directoryOf,
  forgetDirectory,
  importing,
  officialTar,
  service,
  showDirectory,
} from './small-directory';

const contact = (title: string, pivot: string) =>
  `<OuSAdresser ID="R${title.length}" type="Local personnalisé sur SP"><Titre>${title}</Titre>
<PivotLocal>${pivot}</PivotLocal><RessourceWeb URL="https://annuaire.example/${pivot}"/></OuSAdresser>`;

const ENTRY = `<?xml version="1.0" encoding="UTF-8"?>
<Publication xmlns:dc="http://purl.org/dc/elements/1.1/" ID="F80" type="Fiche d’information">
<dc:title>Demander le four</dc:title><dc:date>modified 2026-03-02</dc:date>
<Texte><Paragraphe>On demande le four au village.</Paragraphe></Texte>
${contact('Mairie', 'mairie')}${contact('Caisse', 'caf')}${contact('Emploi', 'pole_emploi')}
</Publication>`;

beforeAll(async () => {
  await siteOf(cahors);
  await siteOf(cardaillac);
  await showGuide({ 'F80.xml': ENTRY });
});
afterAll(hideGuide);
beforeEach(forgetDirectory);
afterAll(forgetDirectory);

const pageOf = async (commune: CastCommune) =>
  (await visit(commune, '/guide/particuliers/F80').expect(200)).text;

describe('the page of an entry', () => {
  test('gives the counters that the directory names for the commune', async () => {
    await showDirectory(
      service('a', 'caf', [cahors.insee, cardaillac.insee], { nom: 'Caf de Bellecombe' }),
      service('b', 'france_travail', [cahors.insee], { nom: 'France Travail Bellecombe' }),
    );
    const page = await pageOf(cahors);
    expect(page).toContain('Caf de Bellecombe');
    expect(page).toContain('1 place du Four');
    expect(page).toContain('href="tel:+33565000000"');
    expect(page).toMatch(/Lundi au mercredi|Du lundi au mercredi/);
    expect(page).toContain('https://www.openstreetmap.org/?mlat=44.4484&amp;mlon=1.4409');
    expect(page).toContain('<time datetime="2026-08-09">9 août 2026</time>');
    expect(page).toContain('France Travail Bellecombe');
    expect(htmlErrors(page)).toEqual([]);
  });

  test('never gives the counter of another commune', async () => {
    await showDirectory(
      service('a', 'caf', [cahors.insee], { nom: 'Caf de Cahors' }),
      service('b', 'caf', [cardaillac.insee], { nom: 'Caf de Cardaillac' }),
    );
    const [here, there] = [await pageOf(cahors), await pageOf(cardaillac)];
    expect(here).toContain('Caf de Cahors');
    expect(here).not.toContain('Caf de Cardaillac');
    expect(there).toContain('Caf de Cardaillac');
    expect(there).not.toContain('Caf de Cahors');
  });

  test('believes the file of the commune rather than the place where a counter stands', async () => {
    const services = directoryOf(
      service('a', 'caf', [cahors.insee], { nom: 'Caf du chef-lieu' }),
      service('b', 'caf', [cardaillac.insee], { nom: 'Caf du village' }),
    );
    const communes = {
      'all/46042.json': communeFile(cahors.insee, { caf: ['b'], cpam: ['nowhere'] }),
      'all/46057.json': communeFile(cardaillac.insee, { caf: ['a', 'b'] }),
    };
    const archive = await officialTar(Buffer.from(services), communes);
    expect(expectOk(await importing(archive))).toMatchObject({ counters: 2, communes: 2 });
    await untilPageOf(cahors, (page) => page.includes('Caf du village'));
    const [here, there] = [await pageOf(cahors), await pageOf(cardaillac)];
    expect(here).not.toContain('Caf du chef-lieu');
    expect(there).toContain('Caf du chef-lieu');
    expect(there.indexOf('Caf du village')).toBeLessThan(there.indexOf('Caf du chef-lieu'));
  });

  test('keeps the official search where nothing is known', async () => {
    await showDirectory(service('a', 'cpam', [cahors.insee]));
    const page = await pageOf(cahors);
    expect(page).toContain('href="https://annuaire.example/caf"');
    expect(page).not.toContain('Guichet a');
  });

  test('gives the town hall that the directory knows, until the commune writes its own', async () => {
    await showDirectory(service('m', 'mairie', [cardaillac.insee], { nom: 'Mairie du registre' }));
    const { key } = await siteOf(cardaillac);
    const offices = strapi.db.query('plugin::sites.office');
    const known = await inPlatform(() => offices.findMany({ where: { siteKey: key } }));
    expect((await pageOf(cardaillac)).includes('Mairie du registre')).toBe(known.length === 0);
    const own = await inPlatform(() =>
      offices.create({ data: { name: 'Maison commune', siteKey: key } }),
    );
    try {
      await untilPageOf(cardaillac, (page) => !page.includes('Mairie du registre'));
    } finally {
      await inPlatform(() => offices.delete({ where: { id: own.id } }));
    }
  });

  test('is drawn again when another directory takes the place', async () => {
    await showDirectory(service('a', 'caf', [cahors.insee], { nom: 'Ancienne Caf' }));
    expect(await pageOf(cahors)).toContain('Ancienne Caf');
    expectOk(
      await importing(directoryOf(service('a', 'caf', [cahors.insee], { nom: 'Nouvelle Caf' }))),
    );
    await untilPageOf(cahors, (page) => page.includes('Nouvelle Caf'));
  });
});

/** The page cache hears of changes by the database, a moment later. */
async function untilPageOf(commune: CastCommune, isThere: (page: string) => boolean) {
  for (let left = 40; left > 0; left -= 1) {
    if (isThere(await pageOf(commune))) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error('the page stays as it was');
}
