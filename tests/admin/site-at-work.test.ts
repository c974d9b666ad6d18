import {
  anonymous,
  cahors,
  cardaillac,
  colette,
  enrol,
  EVERYWHERE,
  ines,
  paul,
  saintCirqLapopie,
  signIn,
  siteOf,
} from '../cast';

interface MySites {
  readonly current: { site: { key: number } | null; roles: string[] } | null;
  readonly everywhere: boolean;
  readonly sites: { key: number; name: string; host: string; roles: string[] }[];
  readonly total: number;
}

const NEWS = '/content-manager/collection-types/plugin::news.news-item';
const NOWHERE = { key: 999_999 };

/** An editor who has just arrived: only the roles that a test gives them count. */
const newcomer = (firstname: string) => ({
  ...ines,
  firstname,
  email: `${firstname.toLowerCase()}@parvis.test`,
});

describe('the site at work', () => {
  test('a person sees their sites and no other, with their roles there', async () => {
    const nadine = newcomer('Nadine');
    const village = await siteOf(saintCirqLapopie);
    const town = await siteOf(cahors);
    await siteOf(cardaillac);
    await enrol(nadine, village);
    await enrol(nadine, town, 'contributor');
    const browser = await signIn(nadine, town);
    const { body } = await browser.get('/sites/mine').expect(200);
    const { sites, current, everywhere } = body as MySites;
    const rolesBySite = new Map(sites.map(({ key, roles }) => [key, roles]));
    expect(rolesBySite).toEqual(
      new Map([
        [village.key, ['Rédaction']],
        [town.key, ['Contribution']],
      ]),
    );
    expect(current).toMatchObject({ site: { key: town.key }, roles: ['Contribution'] });
    expect(everywhere).toBe(false);
  });

  test('a search does not find the sites of others', async () => {
    await siteOf(cahors);
    await enrol(colette, await siteOf(cardaillac));
    const browser = await signIn(colette);
    const { body } = await browser.get('/sites/mine?q=cahors').expect(200);
    expect(body).toMatchObject({ sites: [], total: 0 });
  });

  test('a webmaster finds any site, with or without its accents and hyphens', async () => {
    const village = await siteOf(saintCirqLapopie);
    await enrol(paul, EVERYWHERE);
    const browser = await signIn(paul);
    const { body } = await browser.get('/sites/mine?q=saint%20cirq').expect(200);
    const mine = body as MySites;
    expect(mine).toMatchObject({ everywhere: true, current: { site: null } });
    expect(mine.sites.map(({ key }) => key)).toContain(village.key);
  });

  test('a percent sign is looked for as it is', async () => {
    await enrol(paul, EVERYWHERE);
    const browser = await signIn(paul);
    const { body } = await browser.get('/sites/mine?q=%25').expect(200);
    expect(body).toMatchObject({ sites: [], total: 0 });
  });

  test('whoever names a site that they do not hold is told so, and gets nothing', async () => {
    const village = await siteOf(cardaillac);
    await enrol(colette, village);
    const browser = await signIn(colette, NOWHERE);
    const answer = await browser.get(NEWS).expect(403);
    expect(answer.headers['x-parvis-standing']).toBe('none');
    expect(answer.body).toMatchObject({
      error: { message: expect.stringContaining('Ce site n’existe pas') },
    });
    const { body } = await browser.get('/sites/mine').expect(200);
    expect(body).toMatchObject({
      current: null,
      sites: expect.arrayContaining([expect.objectContaining({ key: village.key })]),
    });
  });

  test('whoever works on the whole platform opens no site that does not exist', async () => {
    await enrol(paul, EVERYWHERE);
    const browser = await signIn(paul, NOWHERE);
    const answer = await browser.post(NEWS, { title: 'Pour personne' }).expect(403);
    expect(answer.headers['x-parvis-standing']).toBe('none');
    expect(answer.body).toMatchObject({
      error: { message: expect.stringContaining('Ce site n’existe pas') },
    });
    const { body } = await browser.get('/sites/mine').expect(200);
    expect(body).toMatchObject({ current: null, everywhere: true });
  });

  test('a membership of a site that is gone counts for nothing', async () => {
    const nora = newcomer('Nora');
    const village = await siteOf(cardaillac);
    await enrol(nora, NOWHERE);
    await enrol(nora, village);
    const browser = await signIn(nora);
    const { body } = await browser.get('/sites/mine').expect(200);
    expect(body).toMatchObject({ current: { site: { key: village.key } }, total: 1 });
  });

  test('the home page shows only what the role held on this site lets see', async () => {
    const yann = newcomer('Yann');
    const here = await siteOf(saintCirqLapopie);
    await enrol(yann, here);
    await enrol(yann, await siteOf(cahors), 'site-manager');
    const browser = await signIn(yann, here);
    const { body } = await browser
      .get('/content-manager/homepage/recent-documents?action=update')
      .expect(200);
    const kinds = (body as { data: { contentTypeUid: string }[] }).data.map(
      ({ contentTypeUid }) => contentTypeUid,
    );
    expect(kinds).not.toContain('plugin::sites.site');
    expect(kinds).not.toContain('plugin::sites.membership');
  });

  test('the home page says the role that was given in words', async () => {
    const town = await siteOf(cahors);
    await enrol(newcomer('Gilles'), town, 'site-manager');
    const browser = await signIn(newcomer('Gilles'), town);
    const { body } = await browser
      .get('/content-manager/homepage/recent-documents?action=update')
      .expect(200);
    const titles = (body as { data: { contentTypeUid: string; title: string }[] }).data
      .filter(({ contentTypeUid }) => contentTypeUid === 'plugin::sites.membership')
      .map(({ title }) => title);
    expect(titles).toContain('Responsable de site');
  });

  test('nobody asks without having signed in', async () => {
    await anonymous.get('/sites/mine').expect(401);
  });
});
