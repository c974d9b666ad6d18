import { cahors, inSite, siteOf } from '../cast';
import { strapi } from '../harness/booted';
import { visit } from './visitor';

const PAGES = 'plugin::pages.page';

const within = async <T>(work: () => Promise<T>) => inSite(await siteOf(cahors), work);

const page = (title: string, parent: string | null) =>
  within(async () => {
    const data = { title, parent } as never;
    const created = await strapi.documents(PAGES).create({ data, status: 'published' });
    return created.documentId;
  });

test('a page cannot be put under itself, nor under what is below it', async () => {
  const town = await page('Vie municipale', null);
  const council = await page('Conseil', town);
  for (const parent of [town, council])
    await expect(
      within(() => strapi.documents(PAGES).update({ documentId: town, data: { parent } as never })),
    ).rejects.toThrow('sous elle-même');
  await within(() =>
    strapi.documents(PAGES).update({ documentId: council, data: { parent: null } as never }),
  );
});

test('a fifth level is refused', async () => {
  let parent = await page('Un', null);
  for (const title of ['Deux', 'Trois', 'Quatre']) parent = await page(title, parent);
  await expect(page('Cinq', parent)).rejects.toThrow('4 niveaux');
});

test('a page is copied', async () => {
  const documentId = await page('À copier', null);
  await within(() => strapi.documents(PAGES).clone({ documentId, data: {} }));
});

describe('the home', () => {
  const homeOf = () =>
    within(async () => {
      const known = await strapi.documents(PAGES).findFirst({ filters: { kind: 'home' } as never });
      if (known) return known.documentId;
      const data = { title: 'Cahors', kind: 'home', lead: 'Au bord du Lot.' } as never;
      return (await strapi.documents(PAGES).create({ data, status: 'published' })).documentId;
    });

  test('takes no publication window', async () => {
    const documentId = await homeOf();
    const data = { publishUntil: '2026-01-01T00:00:00Z' } as never;
    await expect(
      within(() => strapi.documents(PAGES).update({ documentId, data })),
    ).rejects.toThrow('L’accueil est toujours en ligne');
  });

  test('is there and can be written, whatever dates it had before it became the home', async () => {
    const documentId = await homeOf();
    const dates = { publish_until: new Date('2026-01-01') };
    await within(() =>
      strapi.db.connection('pages').where('document_id', documentId).update(dates),
    );
    const data = { lead: 'Au bord du Lot, toujours.' } as never;
    await within(() => strapi.documents(PAGES).update({ documentId, data, status: 'published' }));
    expect((await visit(cahors)).text).toContain('Au bord du Lot, toujours.');
    await within(() =>
      strapi.documents(PAGES).update({
        documentId,
        data: { lead: 'Au bord du Lot.', publishUntil: null } as never,
        status: 'published',
      }),
    );
  });

  test('loses its own text when it is unpublished, and nothing else', async () => {
    const documentId = await homeOf();
    await within(() =>
      strapi.documents('plugin::pages.quick-link').create({
        data: { title: 'Louer la salle Henri-Martin', target: '/contact' } as never,
      }),
    );
    expect((await visit(cahors)).text).toContain('Au bord du Lot.');
    await within(() => strapi.documents(PAGES).unpublish({ documentId }));
    const { text } = await visit(cahors).expect(200);
    expect(text).not.toContain('Au bord du Lot.');
    expect(text).toContain('Louer la salle Henri-Martin');
    expect((await visit(cahors, '/sitemap.xml')).text).toContain('/</loc>');
    await within(() => strapi.documents(PAGES).publish({ documentId }));
    expect((await visit(cahors)).text).toContain('Au bord du Lot.');
  });
});
