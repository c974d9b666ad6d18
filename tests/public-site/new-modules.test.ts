import { openNewModules } from '../../plugins/sites/server/src/store/open-new-modules';
import { settleGuideSiteMap } from '../../plugins/sites/server/src/store/module-that-became-a-setting';
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

test('a site that had the site map of the guide as a module has it as a setting', async () => {
  await giveModules(['news', 'guide']);
  const { key, documentId } = await siteOf(cardaillac);
  await inPlatform(() =>
    strapi.db
      .connection('sites')
      .where({ id: key })
      .update({ modules: '["guide-site-map","guide"]' }),
  );
  await settleGuideSiteMap(strapi);
  expect(await modulesOfSite()).toEqual(['guide']);
  const setting = { guideInSearchEngines: true };
  const read = () => inPlatform(() => strapi.documents(type).findOne({ documentId }));
  expect(await read()).toMatchObject(setting);
  await inPlatform(() =>
    strapi.documents(type).update({ documentId, data: { guideInSearchEngines: false } as never }),
  );
  await settleGuideSiteMap(strapi);
  expect(await read()).not.toMatchObject(setting);
});
