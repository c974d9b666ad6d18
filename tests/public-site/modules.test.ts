import { cardaillac, inPlatform, siteOf } from '../cast';
import { strapi } from '../harness/booted';
import { visit } from './visitor';

async function giveModules(modules: string[]) {
  const { documentId } = await siteOf(cardaillac);
  await inPlatform(() =>
    strapi.documents('plugin::sites.site').update({ documentId, data: { modules } as never }),
  );
}

afterAll(() => giveModules(['news', 'documents', 'guide']));

test('a site without the news module has neither its pages, its menu entry nor its feed', async () => {
  await giveModules(['documents']);
  await visit(cardaillac, '/actualites').expect(404);
  await visit(cardaillac, '/actualites.rss').expect(404);
  const { text } = await visit(cardaillac).expect(200);
  expect(text).not.toContain('/actualites');
  expect(text).toContain('href="/documents"');
});
