import { platform } from '#platform';
import {
  cahors,
  cardaillac,
  inPlatform,
  inSite,
  saintCirqLapopie,
  siteOf,
  type CastSite,
} from '../../cast';
import { strapi } from '../../harness/booted';
import { redirects } from './redirects';

const knex = strapi.db.connection;
const REFUSED = /row-level security/;

describe('the fence', () => {
  let home: CastSite;
  let foreign: CastSite;

  beforeAll(async () => {
    home = await siteOf(cahors);
    foreign = await siteOf(cardaillac);
    await inSite(home, () => redirects().add('/fence/home'));
    await inSite(foreign, () => redirects().add('/fence/foreign'));
  });

  afterAll(() =>
    inPlatform(() => knex('redirects').where('old_path', '~', '^/(fence|several)').delete()),
  );

  describe('without a scope', () => {
    test('no row of any fenced table is visible', async () => {
      const { rows } = await knex.raw<{ rows: { table_name: string }[] }>(
        'select table_name from parvis_fences',
      );
      expect(rows.length).toBeGreaterThan(10);
      for (const { table_name: table } of rows) {
        expect([table, await knex(table)]).toEqual([table, []]);
      }
    });

    test('nothing can be added, changed or deleted', async () => {
      await expect(redirects().add('/fence/none', home.key)).rejects.toThrow(REFUSED);
      await expect(redirects().add('/fence/none')).rejects.toThrow(/null value|row-level security/);
      expect(await knex('redirects').update({ new_path: '/stolen' })).toBe(0);
      expect(await knex('redirects').delete()).toBe(0);
    });

    test('the document service sees nothing either', async () => {
      expect(await strapi.documents('plugin::web.redirect').findMany({})).toEqual([]);
      expect(await strapi.db.query('plugin::sites.site').count()).toBe(0);
    });
  });

  describe('in the scope of a site', () => {
    test('only its own rows are visible, whatever reads them', async () => {
      await inSite(home, async () => {
        expect(await redirects().paths('/fence')).toEqual(['/fence/home']);
        const found = await strapi.documents('plugin::web.redirect').findMany({});
        expect(found.map(({ oldPath }) => oldPath)).not.toContain('/fence/foreign');
        expect(await strapi.db.query('plugin::sites.site').findMany()).toMatchObject([
          { id: home.key },
        ]);
      });
    });

    test('a new row belongs to the site', async () => {
      await inSite(home, () => redirects().add('/fence/new'));
      const row = await inPlatform(() => knex('redirects').where('old_path', '/fence/new').first());
      expect(row).toMatchObject({ site_key: home.key });
    });

    test('a row can be neither added to another site nor moved there', async () => {
      await inSite(home, async () => {
        await expect(redirects().add('/fence/planted', foreign.key)).rejects.toThrow(REFUSED);
        const moving = knex('redirects')
          .where('old_path', '/fence/home')
          .update({ site_key: foreign.key });
        await expect(moving).rejects.toThrow(REFUSED);
      });
    });

    test('rows of another site can be neither changed nor deleted', async () => {
      await inSite(home, async () => {
        const theirs = () => knex('redirects').where('old_path', '/fence/foreign');
        expect(await theirs().update({ new_path: '/stolen' })).toBe(0);
        expect(await theirs().delete()).toBe(0);
      });
      expect(await inSite(foreign, () => redirects().paths('/fence'))).toEqual(['/fence/foreign']);
    });

    test('another site cannot be made, renamed or removed', async () => {
      await inSite(home, async () => {
        const sites = () => knex('sites').where('id', foreign.key);
        expect(await sites().update({ name: 'Pris' })).toBe(0);
        expect(await sites().delete()).toBe(0);
        const making = knex('sites').insert({ name: 'Pirate', kind: 'mini' });
        await expect(making).rejects.toThrow(REFUSED);
      });
    });
  });

  describe('in the scope of several sites', () => {
    let three: CastSite[];

    beforeAll(async () => {
      three = [home, foreign, await siteOf(saintCirqLapopie)].sort((a, b) => a.key - b.key);
      for (const { key } of three) await inPlatform(() => redirects().add(`/several/${key}`, key));
    });

    const inOuterTwo = <T>(current: number | null, work: () => PromiseLike<T>) => {
      const visible = [three[0], three[2]].map((site) => site?.key ?? 0);
      return platform(strapi).scope.runInScope({ kind: 'sites', visible, current }, work);
    };

    test('their rows are visible, those of a site whose key lies between are not', async () => {
      const seen = await inOuterTwo(null, () => redirects().paths('/several'));
      expect(seen).toEqual([`/several/${three[0]?.key}`, `/several/${three[2]?.key}`].sort());
    });

    test('a new row goes to the current site only', async () => {
      const current = three[0]?.key ?? null;
      const adding = inOuterTwo(current, () => redirects().add('/several/other', three[2]?.key));
      await expect(adding).rejects.toThrow(REFUSED);
      await expect(inOuterTwo(null, () => redirects().add('/several/none'))).rejects.toThrow();
    });
  });

  test('a scope without a site sees nothing', async () => {
    const seen = await platform(strapi).scope.runInScope(
      { kind: 'sites', visible: [], current: null },
      () => redirects().paths('/fence'),
    );
    expect(seen).toEqual([]);
  });

  test('the whole platform sees every site and writes where it is told', async () => {
    await inPlatform(async () => {
      const seen = await redirects().paths('/fence');
      expect(seen).toEqual(expect.arrayContaining(['/fence/foreign', '/fence/home']));
      await redirects().add('/fence/by-operator', foreign.key);
    });
    expect(await inSite(foreign, () => redirects().paths('/fence/by'))).toHaveLength(1);
  });

  test('a scope ends with the work that it was opened for', async () => {
    await inPlatform(() => redirects().paths('/fence'));
    expect(await redirects().paths('/fence')).toEqual([]);
  });
});
