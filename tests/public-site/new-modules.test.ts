import { openNewModules } from '../../plugins/sites/server/src/store/open-new-modules';
import { cardaillac, inPlatform, siteOf } from '../cast';
import { strapi } from '../harness/booted';

const type = 'plugin::sites.site';

async function giveModules(modules: string[]) {
  const { documentId } = await siteOf(cardaillac);
  await inPlatform(() => strapi.documents(type).update({ documentId, data: { modules } as never }));
}

async function modulesOfSite() {
  const { documentId } = await siteOf(cardaillac);
  const site = await inPlatform(() => strapi.documents(type).findOne({ documentId }));
  return (site as unknown as { modules: string[] }).modules;
}

const known = () => strapi.store({ type: 'plugin', name: 'sites', key: 'known-modules' });

afterAll(() => giveModules(['news', 'documents', 'guide']));

test('a site that chose its modules before the guide existed gets it, and what it closed stays closed', async () => {
  await giveModules(['documents']);
  await known().delete({});
  await openNewModules(strapi);
  expect(await modulesOfSite()).toEqual(['documents', 'guide']);
});

test('a site that closed the guide finds it closed after the next start', async () => {
  await giveModules(['news']);
  await openNewModules(strapi);
  expect(await modulesOfSite()).toEqual(['news']);
});
