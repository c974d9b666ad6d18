import { cahors, inSite, siteOf } from '../cast';
import { strapi } from '../harness/booted';

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
