import { platform } from '#platform';
import { inSite, siteOf, type CastSite } from '../cast';
import { strapi } from '../harness/booted';
import { htmlErrors } from '../html/html-errors';
import { visit } from '../public-site/visitor';
import { hideGuide, showGuide } from './shown-guide';
import { forgetDirectory, service, showDirectory } from './small-directory';

const orniac = { insee: '46212', name: 'Orniac', label: 'orniac' };
const OFFICES = 'plugin::sites.office';

const contact = (title: string, pivot: string) =>
  `<OuSAdresser ID="R${title.length}" type="Local personnalisé sur SP"><Titre>${title}</Titre>
<PivotLocal>${pivot}</PivotLocal><RessourceWeb URL="https://annuaire.example/${pivot}"/></OuSAdresser>`;

const entry = (id: string, contacts: string) => `<?xml version="1.0" encoding="UTF-8"?>
<Publication xmlns:dc="http://purl.org/dc/elements/1.1/" ID="${id}" type="Fiche d’information">
<dc:title>Demander le four</dc:title><dc:date>modified 2026-03-02</dc:date>
<Texte><Paragraphe>On demande le four au village.</Paragraphe></Texte>${contacts}
</Publication>`;

let site: CastSite;

beforeAll(async () => {
  site = await siteOf(orniac);
  await showGuide({
    'F81.xml': entry('F81', contact('Mairie', 'mairie') + contact('Caisse', 'caf')),
    'F82.xml': entry('F82', contact('Caisse', 'caf')),
  });
  await showDirectory(service('a', 'caf', [orniac.insee], { nom: 'Caf du chef-lieu' }));
});
afterAll(hideGuide);
afterAll(forgetDirectory);

beforeEach(async () => {
  await inSite(site, () => strapi.db.query(OFFICES).deleteMany({}));
  await written({ name: 'Mairie d’Orniac', phone: '0565111111', street: 'Le Bourg' });
});

async function written(data: Record<string, unknown>) {
  const office = await inSite(site, () => strapi.documents(OFFICES).create({ data } as never));
  platform(strapi).siteChanges.tell(site.key);
  return office;
}

async function opened(office: { documentId: string }, weekday: number) {
  const data = { weekday, opens: '09:00', closes: '11:30', office: office.documentId };
  await inSite(site, () =>
    strapi.documents('plugin::sites.opening-slot').create({ data } as never),
  );
  platform(strapi).siteChanges.tell(site.key);
}

const read = async (path: string) =>
  (await visit(orniac, path).expect(200)).text.replace(/[\u00a0\u202f]/g, ' ');

describe('a place where the commune receives for the Caf', () => {
  test('comes with its hours before the counters of the directory', async () => {
    await opened(await written({ name: 'Permanence de la Caf', serves: 'caf' }), 2);
    const page = await read('/guide/particuliers/F82');
    expect(page).toContain('Permanence de la Caf');
    expect(page).toMatch(/Mardi<\/span> 9 h – 11 h 30/);
    expect(page.indexOf('Permanence de la Caf')).toBeLessThan(page.indexOf('Caf du chef-lieu'));
    expect(htmlErrors(page)).toEqual([]);
  });

  test('takes the place of those of the directory when the commune says so', async () => {
    await written({
      name: 'Permanence de la Caf',
      serves: 'caf',
      standsAlone: true,
      street: 'Salle des fêtes',
    });
    const page = await read('/guide/particuliers/F82');
    expect(page).toContain('Permanence de la Caf');
    expect(page).not.toContain('Caf du chef-lieu');
  });

  test('stands with its hours on the page of useful information', async () => {
    await inSite(site, () =>
      strapi.documents('plugin::pages.page').create({
        data: { title: 'Pratique', slug: 'pratique', kind: 'practical' } as never,
        status: 'published',
      }),
    );
    await opened(await written({ name: 'Agence postale', serves: 'postal-agency' }), 4);
    const page = await read('/pratique');
    expect(page).toContain('<h3>Agence postale</h3>');
    expect(page).toContain('<th scope="row">Jeudi</th>');
    expect(htmlErrors(page)).toEqual([]);
  });
});

describe('the town hall', () => {
  test('is never a place that serves something else, even an older one', async () => {
    await inSite(site, () => strapi.db.query(OFFICES).deleteMany({}));
    await inSite(site, () =>
      strapi.db.query(OFFICES).create({
        data: { name: 'Agence postale', phone: '0565222222', serves: 'postal-agency' },
      }),
    );
    await written({ name: 'Mairie d’Orniac', phone: '0565111111' });
    for (const path of ['/', '/mentions-legales', '/accessibilite']) {
      const page = await read(path);
      expect(page).toContain('tel:+33565111111');
      expect(page).not.toContain('tel:+33565222222');
    }
    const { body } = await visit(orniac, '/api/site').expect(200);
    expect(body).toMatchObject({ office: { name: 'Mairie d’Orniac' } });
  });

  test('is not made of what serves something else where there is none', async () => {
    await inSite(site, () => strapi.db.query(OFFICES).deleteMany({}));
    await inSite(site, () =>
      strapi.db
        .query(OFFICES)
        .create({ data: { name: 'Agence postale', phone: '0565222222', serves: 'caf' } }),
    );
    platform(strapi).siteChanges.tell(site.key);
    expect(await read('/')).not.toContain('tel:+33565222222');
  });

  test('cannot be given another service: the site would have none', async () => {
    const hall = await inSite(site, () => strapi.documents(OFFICES).findFirst({}));
    const { documentId } = hall as { documentId: string };
    const change = { documentId, data: { serves: 'postal-agency' } };
    await expect(
      inSite(site, () => strapi.documents(OFFICES).update(change as never)),
    ).rejects.toThrow('Votre site montre d’abord la mairie');
  });
});

describe('« Dans votre commune »', () => {
  const BOX = '<h2 id="dans-votre-commune">Dans votre commune</h2>';

  test('shows the town hall, once, where the entry sends there', async () => {
    const hall = await inSite(site, () => strapi.documents(OFFICES).findFirst({}));
    await opened(hall as { documentId: string }, 5);
    const page = await read('/guide/particuliers/F81');
    expect(page).toContain(BOX);
    expect(page).toMatch(/class="status( status-open)?"/);
    expect(page).toMatch(/Vendredi<\/span> 9 h – 11 h 30/);
    const article = page.slice(page.indexOf('<article'), page.indexOf('</article>'));
    expect(article.match(/tel:\+33565111111/g)).toHaveLength(1);
    expect(article).toContain(
      '<a href="#dans-votre-commune">Mairie d’Orniac : horaires et adresse',
    );
    expect(htmlErrors(page)).toEqual([]);
  });

  test('does not stand where nothing is done there', async () => {
    expect(await read('/guide/particuliers/F82')).not.toContain(BOX);
  });
});
