import { sites, type SiteOrder } from '#sites';
import { inPlatform } from '../cast';
import { strapi } from '../harness/booted';
import { visit } from './visitor';

const GRAND_CAHORS = '200023737';
const HOMBOURG = '68144';

async function openSite(label: string, collectivity: SiteOrder['collectivity']) {
  const created = await sites(strapi).createSite({ collectivity, label, template: 'causse' });
  if (!created.ok) throw new Error(created.reason);
  await inPlatform(() =>
    strapi.db.query('plugin::sites.site').update({
      where: { id: created.value.site.key },
      data: { launchedAt: new Date() },
    }),
  );
}

beforeAll(async () => {
  await openSite('grand-cahors', { siren: GRAND_CAHORS });
  await openSite('hombourg', { insee: HOMBOURG });
});

const textOf = async (site: string, path: string) =>
  (await visit(site, path).expect(200)).text.replaceAll(/[\u00a0\u202f]/g, ' ');

test.each([
  '/',
  '/actualites',
  '/contact',
  '/demarches',
  '/elus',
  '/informations-pratiques',
  '/accessibilite',
  '/mentions-legales',
  '/donnees-personnelles',
])('%s of an intercommunal body names neither town hall nor mayor', async (path) => {
  const text = await textOf('grand-cahors', path);
  expect(text).not.toMatch(/\bmairie\b(?!")|\ble maire\b|site de la commune/i);
});

test('an intercommunal body speaks under its legal name, with its article', async () => {
  expect(await textOf('grand-cahors', '/accessibilite')).toContain(
    'La communauté d’agglomération du Grand Cahors s’engage',
  );
  expect(await textOf('grand-cahors', '/actualites')).toContain(
    'Les nouvelles de la communauté d’agglomération du Grand Cahors paraîtront ici',
  );
});

test('the name of a commune is joined as official data say, which its letters do not tell', async () => {
  const text = await textOf('hombourg', '/accessibilite');
  expect(text).toContain('La mairie de Hombourg s’engage');
  expect(text).toContain('Le site de Hombourg est non conforme');
  expect(await textOf('hombourg', '/decouvrir-la-commune')).toContain('La commune de Hombourg');
});
