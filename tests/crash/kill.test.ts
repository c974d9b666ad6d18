import { cardaillac, colette, enrol, inPlatform, siteOf, type CastSite } from '../cast';
import { strapi } from '../harness/booted';
import { visit } from '../public-site/visitor';
import { startSecondInstance } from './second-instance';

const PUBLISH = '/content-manager/collection-types/plugin::news.news-item/actions/publish';
const ROUNDS = 3;
const AT_ONCE = 6;

let site: CastSite;

beforeAll(async () => {
  site = await siteOf(cardaillac);
  await enrol(colette, site);
});

test('what one instance publishes, another shows at its next request', async () => {
  const second = await startSecondInstance(colette, site);
  try {
    expect((await visit(cardaillac)).text).not.toContain('Dit par l’autre instance');
    await visit(cardaillac).expect(200);
    expect(await second.send(PUBLISH, { title: 'Dit par l’autre instance' })).toBe(200);
    await heard();
    expect((await visit(cardaillac)).text).toContain('Dit par l’autre instance');
  } finally {
    await second.kill();
  }
}, 60_000);

test('an instance killed while it publishes leaves whole items or none', async () => {
  const acknowledged: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const second = await startSecondInstance(colette, site);
    const titles = Array.from({ length: AT_ONCE }, (_, index) => `Coupure ${round}-${index}`);
    const sent = titles.map(async (title) => {
      if ((await second.send(PUBLISH, { title })) === 200) acknowledged.push(title);
    });
    // Once in the middle of the first writes, then between two of them.
    if (round > 0) await Promise.race(sent);
    await new Promise((later) => setTimeout(later, 15 * (round + 1)));
    await second.kill();
    await Promise.allSettled(sent);
  }
  expect(acknowledged.length).toBeGreaterThan(0);
  const items = await survivors();
  expect(
    items.filter(
      ({ drafts, published, entries }) => drafts !== 1 || published !== 1 || entries < 1,
    ),
  ).toEqual([]);
  expect(items.map(({ title }) => title)).toEqual(expect.arrayContaining(acknowledged));
}, 120_000);

/** The notice of PostgreSQL reaches the other instance within a moment. */
const heard = () => new Promise((later) => setTimeout(later, 150));

interface Survivor {
  readonly title: string;
  readonly drafts: number;
  readonly published: number;
  readonly entries: number;
}

/** Items of the rounds as they are after the crashes, with their journal entries. */
async function survivors(): Promise<Survivor[]> {
  const { rows } = await inPlatform(() =>
    strapi.db.connection.raw<{ rows: Survivor[] }>(
      `select min(title) as title,
              count(*) filter (where published_at is null)::int as drafts,
              count(*) filter (where published_at is not null)::int as published,
              (select count(*)::int from journal_entries j where j.document_id = n.document_id) as entries
         from news_items n where title like 'Coupure %' group by n.document_id`,
    ),
  );
  return rows;
}
