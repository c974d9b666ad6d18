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
  readonly current: { site: { name: string } | null; roles: string[] } | null;
  readonly everywhere: boolean;
  readonly sites: { key: number; name: string; host: string; roles: string[] }[];
  readonly total: number;
}

const NEWS = '/content-manager/collection-types/plugin::news.news-item';
const NOWHERE = { key: 999_999 };

describe('the site at work', () => {
  test('a person sees their sites and no other, with their roles there', async () => {
    await enrol(ines, await siteOf(saintCirqLapopie));
    await enrol(ines, await siteOf(cahors), 'contributor');
    await siteOf(cardaillac);
    const browser = await signIn(ines, await siteOf(cahors));
    const { body } = await browser.get('/sites/mine').expect(200);
    const mine = body as MySites;
    expect(mine.sites.map(({ name, roles }) => [name, roles])).toEqual([
      ['Cahors', ['Contributeur']],
      ['Saint-Cirq-Lapopie', ['Rédacteur']],
    ]);
    expect(mine.current).toMatchObject({ site: { name: 'Cahors' }, roles: ['Contributeur'] });
    expect(mine.everywhere).toBe(false);
  });

  test('a search does not find the sites of others', async () => {
    await siteOf(cahors);
    await enrol(colette, await siteOf(cardaillac));
    const browser = await signIn(colette);
    const { body } = await browser.get('/sites/mine?q=cahors').expect(200);
    expect(body).toMatchObject({ sites: [], total: 0 });
  });

  test('a webmaster finds any site, with or without its accents and hyphens', async () => {
    await siteOf(saintCirqLapopie);
    await enrol(paul, EVERYWHERE);
    const browser = await signIn(paul);
    const { body } = await browser.get('/sites/mine?q=saint%20cirq').expect(200);
    const mine = body as MySites;
    expect(mine).toMatchObject({ everywhere: true, current: { site: null } });
    expect(mine.sites.map(({ name }) => name)).toContain('Saint-Cirq-Lapopie');
  });

  test('a percent sign is looked for as it is', async () => {
    await enrol(paul, EVERYWHERE);
    const browser = await signIn(paul);
    const { body } = await browser.get('/sites/mine?q=%25').expect(200);
    expect(body).toMatchObject({ sites: [], total: 0 });
  });

  test('whoever names a site that they do not hold is told so, and gets nothing', async () => {
    await enrol(colette, await siteOf(cardaillac));
    const browser = await signIn(colette, NOWHERE);
    const answer = await browser.get(NEWS).expect(403);
    expect(answer.headers['x-parvis-standing']).toBe('none');
    const { body } = await browser.get('/sites/mine').expect(200);
    expect(body).toMatchObject({ current: null, sites: [{ name: 'Cardaillac' }] });
  });

  test('the home page shows only what the role held on this site lets see', async () => {
    const here = await siteOf(saintCirqLapopie);
    await enrol(ines, here);
    await enrol(ines, await siteOf(cahors), 'site-manager');
    const browser = await signIn(ines, here);
    const { body } = await browser
      .get('/content-manager/homepage/recent-documents?action=update')
      .expect(200);
    const kinds = (body as { data: { contentTypeUid: string }[] }).data.map(
      ({ contentTypeUid }) => contentTypeUid,
    );
    expect(kinds).not.toContain('plugin::sites.site');
    expect(kinds).not.toContain('plugin::sites.membership');
  });

  test('nobody asks without having signed in', async () => {
    await anonymous.get('/sites/mine').expect(401);
  });
});
