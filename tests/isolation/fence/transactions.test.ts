import type { Knex } from 'knex';
import { unitOfWork } from '#platform';
import { cahors, cardaillac, inPlatform, inSite, siteOf, type CastSite } from '../../cast';
import { strapi } from '../../harness/booted';
import { redirects } from './redirects';

const knex = strapi.db.connection;

/** Puts every connection of the pool to the proof: what does each see in a site's scope? */
async function seenThroughEveryConnection(site: CastSite): Promise<string[][]> {
  const size = strapi.db.config.connection.pool?.max ?? 10;
  const holding: Knex.Transaction[] = [];
  return inSite(site, async () => {
    for (let index = 0; index < size - 2; index += 1) holding.push(await knex.transaction());
    try {
      return await Promise.all(holding.map((trx) => redirects(trx).paths('/trx')));
    } finally {
      await Promise.all(holding.map((trx) => trx.rollback()));
    }
  });
}

describe('a scope that changes inside a transaction', () => {
  let home: CastSite;
  let foreign: CastSite;

  beforeAll(async () => {
    home = await siteOf(cahors);
    foreign = await siteOf(cardaillac);
    await inSite(home, () => redirects().add('/trx/home'));
    await inSite(foreign, () => redirects().add('/trx/foreign'));
  });

  afterAll(() => inPlatform(() => knex('redirects').where('old_path', 'like', '/trx%').delete()));

  afterEach(async () => {
    for (const seen of await seenThroughEveryConnection(home)) expect(seen).toEqual(['/trx/home']);
    for (const seen of await seenThroughEveryConnection(foreign)) {
      expect(seen).toEqual(['/trx/foreign']);
    }
  });

  const inBothWays = async (trx: Knex.Transaction) => {
    expect(await inSite(home, () => redirects(trx).paths('/trx'))).toEqual(['/trx/home']);
    expect(await inPlatform(() => redirects(trx).paths('/trx'))).toHaveLength(2);
    expect(await inSite(foreign, () => redirects(trx).paths('/trx'))).toEqual(['/trx/foreign']);
  };

  test('is followed at each statement', async () => {
    await inSite(home, () => knex.transaction(inBothWays));
  });

  test('leaves nothing behind when the transaction is rolled back', async () => {
    await inPlatform(async () => {
      const trx = await knex.transaction();
      await inBothWays(trx);
      await trx.rollback();
    });
  });

  test('leaves nothing behind when the work throws', async () => {
    const failing = inPlatform(() =>
      knex.transaction(async (trx) => {
        await inSite(home, () => redirects(trx).paths('/trx'));
        throw new Error('given up');
      }),
    );
    await expect(failing).rejects.toThrow('given up');
  });

  test('leaves no connection in a failed transaction when the wider scope is the one that failed', async () => {
    const failing = inSite(home, () =>
      knex.transaction((trx) => inPlatform(async () => trx.raw('select 1/0'))),
    );
    await expect(failing).rejects.toThrow(/division/);
    await expect(inSite(home, () => redirects().paths('/trx'))).resolves.toEqual(['/trx/home']);
  });

  test('leaves nothing behind when a failed transaction is committed all the same', async () => {
    await inPlatform(async () => {
      const trx = await knex.transaction();
      await inSite(home, () => redirects(trx).paths('/trx'));
      await expect(inSite(home, async () => trx.raw('select 1/0'))).rejects.toThrow(/division/);
      await inSite(home, async () => trx.commit());
    });
  });

  test('is right again after a savepoint is rolled back', async () => {
    await inPlatform(() =>
      knex.transaction(async (trx) => {
        const inner = await trx.transaction();
        expect(await inSite(home, () => redirects(inner).paths('/trx'))).toEqual(['/trx/home']);
        await inSite(home, async () => inner.rollback());
        expect(await inSite(home, () => redirects(trx).paths('/trx'))).toEqual(['/trx/home']);
        expect(await redirects(trx).paths('/trx')).toHaveLength(2);
      }),
    );
  });

  test('is right again after a savepoint inside a savepoint failed', async () => {
    await inPlatform(() =>
      knex.transaction(async (outer) => {
        const middle = await outer.transaction();
        const inner = await inSite(home, () => middle.transaction());
        await expect(inSite(foreign, async () => inner.raw('select 1/0'))).rejects.toThrow();
        await inSite(foreign, async () => inner.rollback());
        expect(await inSite(foreign, () => redirects(middle).paths('/trx'))).toEqual([
          '/trx/foreign',
        ]);
        await inSite(home, async () => middle.rollback());
        await inBothWays(outer);
      }),
    );
  });

  test('is right again after a savepoint is kept', async () => {
    await inSite(home, () =>
      knex.transaction(async (trx) => {
        await inPlatform(() => trx.transaction((inner) => redirects(inner).paths('/trx')));
        expect(await redirects(trx).paths('/trx')).toEqual(['/trx/home']);
      }),
    );
  });

  test('holds for statements sent together from different scopes', async () => {
    await inSite(home, () =>
      knex.transaction(async (trx) => {
        const rounds = Array.from({ length: 20 }, async (_, round) => {
          const asked = round % 2 === 0 ? home : foreign;
          const expected = round % 2 === 0 ? '/trx/home' : '/trx/foreign';
          const wide = inPlatform(() => redirects(trx).paths('/trx'));
          const narrow = await inSite(asked, () => redirects(trx).paths('/trx'));
          expect(narrow).toEqual([expected]);
          expect(await wide).toHaveLength(2);
        });
        await Promise.all(rounds);
      }),
    );
  });

  test('an answer of 400 or more undoes the writes of its request', async () => {
    const redirect = { oldPath: '/trx/refused', newPath: '/' };
    await inSite(home, async () => {
      await unitOfWork(strapi, { status: 422 }, () =>
        strapi.documents('plugin::web.redirect').create({ data: redirect }),
      );
      expect(await redirects().paths('/trx/refused')).toEqual([]);
    });
  });

  test('an answer below 400 keeps them', async () => {
    const redirect = { oldPath: '/kept', newPath: '/' };
    await inSite(home, async () => {
      await unitOfWork(strapi, { status: 201 }, () =>
        strapi.documents('plugin::web.redirect').create({ data: redirect }),
      );
      expect(await redirects().paths('/kept')).toEqual(['/kept']);
    });
  });
});
