import { openDataDirectory } from '../../plugins/sites/server/src/store/open-data';
import { communes, enrol, EVERYWHERE, helene, marc, signIn, siteOf, cahors } from '.';

describe('the cast', () => {
  test.each(communes)('$name has the INSEE code of the official open data', async (commune) => {
    const found = await openDataDirectory().findCommune(commune.insee);
    expect(found).toMatchObject({ ok: true, value: { name: commune.name, slug: commune.label } });
  });

  test('a person signs in to the administration and is known there', async () => {
    await enrol(marc, await siteOf(cahors));
    const browser = await signIn(marc);
    const me = await browser.get('/admin/users/me').expect(200);
    expect(me.body).toMatchObject({ data: { firstname: 'Marc', email: marc.email } });
  });

  test('the platform administrator works on the whole platform', async () => {
    await enrol(helene, EVERYWHERE);
    const browser = await signIn(helene);
    const sites = await browser
      .get('/content-manager/collection-types/plugin::sites.site')
      .expect(200);
    expect(sites.body).toMatchObject({ results: expect.arrayContaining([]) });
  });
});
