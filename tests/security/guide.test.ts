/** What somebody who may write in the guide of one site would try on those of all. */
import { enrol, ines, inPlatform, inSite } from '../cast';
import { hideGuide, showGuide } from '../guide/shown-guide';
import { forgetAdditions, territory, type BodyName, type Territory } from '../guide/territory';
import { strapi } from '../harness/booted';
import { visit } from '../public-site/visitor';

const OWN_ENTRY = 'plugin::guide.own-entry';

let sites: Territory;

beforeAll(async () => {
  sites = await territory();
  await showGuide();
  for (const site of [sites.member, sites.epci]) await enrol(ines, site);
});
beforeEach(forget);
afterAll(forget);
afterAll(hideGuide);

async function forget() {
  await forgetAdditions();
  await inPlatform(() => strapi.db.connection('guide_own_entries').delete());
}

const publish = (where: BodyName, data: object) =>
  inSite(sites[where], () =>
    strapi.documents(OWN_ENTRY).create({ data: data as never, status: 'published' }),
  );

const seen = (where: BodyName, path: string) => visit(sites[where].commune, path);

test('a text with a hole of ninety thousand spaces is found, and keeps nobody waiting', async () => {
  const hole = ' '.repeat(90_000);
  await publish('member', { title: 'Le puits', body: `<p>Le puits${hole}est sans fond.</p>` });
  const { text } = await seen('member', '/guide/recherche?q=puits').expect(200);
  expect(text).toContain('href="/guide/fiches/le-puits"');
  expect(text.length).toBeLessThan(50_000);
});
