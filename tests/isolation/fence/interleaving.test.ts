import { communes, inPlatform, inSite, siteOf, type CastSite } from '../../cast';
import { strapi } from '../../harness/booted';
import { redirects } from './redirects';

const REQUESTS = 200;

describe('200 pieces of work of different sites, at the same time', () => {
  const sites: CastSite[] = [];

  beforeAll(async () => {
    for (const commune of communes) {
      const site = await siteOf(commune);
      sites.push(site);
      await inSite(site, () => redirects().add(`/crowd/${site.commune.label}`));
    }
  });

  afterAll(() =>
    inPlatform(() =>
      strapi.db.connection('redirects').where('old_path', 'like', '/crowd%').delete(),
    ),
  );

  const pause = () => new Promise((over) => setTimeout(over, Math.random() * 5));

  const workOf = (site: CastSite, index: number) =>
    inSite(site, async () => {
      const own = [`/crowd/${site.commune.label}`];
      expect(await redirects().paths('/crowd')).toEqual(own);
      await pause();
      if (index % 3 === 0) expect(await inTransaction(index)).toEqual(own);
      else expect(await redirects().paths('/crowd')).toEqual(own);
      const { length } = await inPlatform(() => redirects().paths('/crowd'));
      expect(length).toBe(sites.length);
      expect(await redirects().paths('/crowd')).toEqual(own);
    });

  const inTransaction = async (index: number) => {
    const trx = await strapi.db.connection.transaction();
    const seen = await redirects(trx).paths('/crowd');
    await inPlatform(() => redirects(trx).paths('/crowd'));
    await (index % 2 === 0 ? trx.rollback() : trx.commit());
    return seen;
  };

  test('never see each other’s rows', async () => {
    const work = Array.from({ length: REQUESTS }, (_, index) =>
      workOf(sites[index % sites.length] as CastSite, index),
    );
    await Promise.all(work);
  });
});
