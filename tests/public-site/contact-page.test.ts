import { platform } from '#platform';
import { inSite, siteOf, type CastSite } from '../cast';
import { strapi } from '../harness/booted';
import { visit } from './visitor';

const loubressac = { insee: '46177', name: 'Loubressac', label: 'loubressac' };
const PAGES = 'plugin::pages.page';
const SUBJECTS = 'plugin::contact.contact-subject';
const OFFICES = 'plugin::sites.office';

let site: CastSite;

beforeAll(async () => {
  site = await siteOf(loubressac);
  await inSite(site, async () => {
    await strapi.documents(PAGES).create({
      data: { title: 'Nous joindre', slug: 'nous-joindre', kind: 'contact' } as never,
      status: 'published',
    });
    await strapi.documents(OFFICES).create({
      data: { name: 'Mairie de Loubressac', email: 'mairie@loubressac.example' } as never,
    });
  });
  platform(strapi).siteChanges.tell(site.key);
});

const linksOf = async (path: string, status = 200) => {
  const { text } = await visit(loubressac, path).expect(status);
  return [...text.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
};

describe('on a site whose contact page stands at another address', () => {
  test('its legal pages lead there, and nowhere to an address that is not there', async () => {
    const links = await linksOf('/mentions-legales');
    expect(links).toContain('/nous-joindre');
    expect(links).not.toContain('/contact');
  });

  test('without form, « Écrire » opens a mail', async () => {
    expect(await linksOf('/nulle-part', 404)).toContain('mailto:mairie@loubressac.example');
  });

  test('an office without address shows none, nor a route to it, nor one to programs', async () => {
    const { text } = await visit(loubressac, '/').expect(200);
    expect(text).not.toContain('class="postal-address"');
    expect(text).not.toContain('Itinéraire');
    expect(text).not.toContain('PostalAddress');
  });

  test('once somebody receives the messages, every page leads to the form', async () => {
    await inSite(site, () =>
      strapi.documents(SUBJECTS).create({
        data: { label: 'Accueil', recipients: 'mairie@loubressac.example', active: true },
      }),
    );
    for (const [path, status] of [
      ['/', 200],
      ['/accessibilite', 200],
      ['/nulle-part', 404],
    ] as const) {
      const links = await linksOf(path, status);
      expect(links).toContain('/nous-joindre#ecrire');
      expect(links.filter((href) => href?.startsWith('mailto:'))).toEqual([]);
    }
  });

  test('a contact page that closed is linked no more', async () => {
    await inSite(site, async () => {
      const pages = strapi.documents(PAGES);
      const page = await pages.findFirst({ filters: { kind: 'contact' } as never });
      await pages.unpublish({ documentId: String(page?.documentId) });
    });
    const links = await linksOf('/mentions-legales');
    expect(links.filter((href) => /joindre|contact/.test(href ?? ''))).toEqual([]);
    expect(links).toContain('mailto:mairie@loubressac.example');
  });
});
