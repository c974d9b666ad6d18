import { platform } from '#platform';
import { inSite, siteOf, type CastSite } from '../cast';
import { strapi } from '../harness/booted';
import { htmlErrors } from '../html/html-errors';
import { visit } from './visitor';

const grealou = { insee: '46129', name: 'Gréalou', label: 'grealou' };
const OFFICES = 'plugin::sites.office';
const PAGES = 'plugin::pages.page';

const agency = {
  name: 'Agence postale',
  serves: 'postal-agency',
  street: '3 rue du Four',
  postalCode: '46160',
  city: 'Gréalou',
  phone: '05.65.21.62.01',
  email: 'agence@grealou.example',
  wheelchairAccess: 'rampe côté cour',
};

let site: CastSite;

beforeAll(async () => {
  site = await siteOf(grealou);
  await inSite(site, async () => {
    await strapi.db.query(OFFICES).deleteMany({});
    await written({ name: 'Mairie de Gréalou', phone: '05 65 21 62 00' });
    await opened(await written(agency), 4);
    await written({ name: 'Médiathèque', street: '1 place du Foirail' });
    await written({ name: 'Mairie (essai)', wheelchairAccess: 'note à relire' });
    await page({ title: 'Accueil', kind: 'home' });
    await page({ title: 'Pratique', slug: 'pratique', kind: 'practical' });
    await page({ title: 'Nous joindre', slug: 'nous-joindre', kind: 'contact' });
  });
  platform(strapi).siteChanges.tell(site.key);
});

const written = (data: object) => strapi.documents(OFFICES).create({ data } as never);

const opened = (office: { documentId: string }, weekday: number) =>
  strapi.documents('plugin::sites.opening-slot').create({
    data: { weekday, opens: '09:00', closes: '11:30', office: office.documentId },
  } as never);

const page = (data: object) =>
  strapi.documents(PAGES).create({ data, status: 'published' } as never);

async function read(path: string) {
  const { text } = await visit(grealou, path).expect(200);
  expect(htmlErrors(text)).toEqual([]);
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

describe('a place that receives beside the town hall', () => {
  test('stands with its address, telephone, way in and hours among practical matters', async () => {
    const shown = await read('/pratique');
    const [, places = ''] = shown.split('id="autres-accueils"');
    expect(places).toContain('<h3>Agence postale</h3>');
    expect(places).toContain('3 rue du Four');
    expect(places).toContain('05 65 21 62 01');
    expect(places).toContain('En fauteuil roulant : rampe côté cour');
    expect(places).toContain('<th scope="row">Jeudi</th>');
  });

  test('is shown too when it serves no other body than the commune', async () => {
    expect(await read('/pratique')).toContain('<h3>Médiathèque</h3>');
  });

  test('is kept out while it has neither address, nor hours, nor telephone', async () => {
    for (const path of ['/pratique', '/nous-joindre']) {
      expect(await read(path)).not.toContain('Mairie (essai)');
    }
    const { text } = await visit(grealou, '/api/site').expect(200);
    expect(text).not.toContain('Mairie (essai)');
  });

  test('is reached from the contact page, which leads to its hours', async () => {
    const [, places = ''] = (await read('/nous-joindre')).split('id="autres-accueils"');
    expect(places).toContain('tel:+33565216201');
    expect(places).toContain('href="/pratique#autres-accueils"');
    expect(places).not.toContain('<th scope="row">Jeudi</th>');
  });

  test('is led to from the home', async () => {
    expect(await read('/')).toContain('href="/pratique#autres-accueils">Autres lieux d’accueil');
  });

  test('is read by programs, without its mail address', async () => {
    const { body } = await visit(grealou, '/api/site').expect(200);
    const { office, receptions } = body as { office: object; receptions: readonly object[] };
    expect(office).toMatchObject({ name: 'Mairie de Gréalou' });
    expect(receptions).toMatchObject([
      {
        name: 'Agence postale',
        service: { code: 'postal-agency', name: 'Agence postale' },
        street: '3 rue du Four',
        phone: '05.65.21.62.01',
        wheelchairAccess: 'rampe côté cour',
        openingHours: [{ weekday: 4, opens: '09:00', closes: '11:30' }],
      },
      { name: 'Médiathèque', service: null },
    ]);
    expect(JSON.stringify(body)).not.toContain('agence@');
  });

  test('is in the description of the data', async () => {
    const { body } = await visit(grealou, '/api/openapi.json').expect(200);
    expect(JSON.stringify(body)).toContain('Les autres lieux d’accueil');
  });
});
