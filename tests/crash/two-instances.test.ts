import { platform } from '#platform';
import { cardaillac, colette, enrol, inPlatform, inSite, siteOf, type CastSite } from '../cast';
import { hostOf, strapi } from '../harness/booted';
import { visit } from '../public-site/visitor';
import { LEAVE_MARK, leaveMark } from './mark-job';
import { startSecondInstance, type SecondInstance } from './second-instance';

const NEWS = 'plugin::news.news-item';
const PUBLISH = `/content-manager/collection-types/${NEWS}/actions/publish`;
const JOBS = 60;

let site: CastSite;
let second: SecondInstance;

beforeAll(async () => {
  site = await siteOf(cardaillac);
  await enrol(colette, site);
  await strapi.db.connection.raw('create table test_marks (number int, process int)');
  await platform(strapi).jobs.define(leaveMark(strapi));
  second = await startSecondInstance(colette, site, { LEAVES_MARKS: 'yes' });
}, 60_000);

afterAll(async () => {
  await second.kill();
  await strapi.db.connection.raw('drop table test_marks');
});

const here = async () => (await visit(cardaillac)).text;
const there = () => second.page(hostOf('cardaillac'), '/');

test('both keep a page, and neither shows it once either changed it', async () => {
  for (const round of [1, 2, 3]) {
    const [mine, theirs] = [`Écrit ici ${round}`, `Écrit là-bas ${round}`];
    expect(await here()).not.toContain(mine);
    expect(await there()).not.toContain(theirs);
    await inSite(site, () => publish(mine));
    expect(await here()).toContain(mine);
    await soon(async () => (await there()).includes(mine));
    expect(await second.send(PUBLISH, { title: theirs })).toBe(200);
    expect(await there()).toContain(theirs);
    await soon(async () => (await here()).includes(theirs));
  }
});

test('what one takes off the site, the other shows no more', async () => {
  const { documentId } = await inSite(site, () => publish('Retiré aussitôt'));
  await soon(async () => (await there()).includes('Retiré aussitôt'));
  await inSite(site, () => strapi.documents(NEWS).unpublish({ documentId }));
  await soon(async () => !(await there()).includes('Retiré aussitôt'));
});

test('a site closed through one is closed through the other', async () => {
  const { documentId } = site;
  const set = (closedAt: Date | null) => {
    const closing = { documentId, data: { closedAt } as object };
    return inSite(site, () => strapi.documents('plugin::sites.site').update(closing));
  };
  const open = await there();
  await set(new Date());
  await soon(async () => (await there()) !== open);
  await set(null);
  await soon(async () => (await there()) === open);
});

test('of many jobs none is run twice, none is forgotten, and both work', async () => {
  const { jobs } = platform(strapi);
  for (let number = 0; number < JOBS; number += 1) await jobs.enqueue(LEAVE_MARK, { number });
  await soon(async () => (await marks()).length >= JOBS, 25_000);
  await pause(1_000);
  const left = await marks();
  expect(left.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
    Array.from({ length: JOBS }, (_, number) => number),
  );
  expect(new Set(left.map((mark) => mark.process)).size).toBe(2);
});

const publish = (title: string) =>
  strapi.documents(NEWS).create({ data: { title }, status: 'published' });

interface Mark {
  readonly number: number;
  readonly process: number;
}

const marks = () =>
  inPlatform(() => strapi.db.connection<Mark>('test_marks').select('number', 'process'));

const pause = (milliseconds: number) => new Promise((later) => setTimeout(later, milliseconds));

/** The notice of PostgreSQL takes a moment to reach the other instance. */
async function soon(holds: () => Promise<boolean>, within = 500) {
  const deadline = Date.now() + within;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`Still not so after ${within} ms`);
    await pause(10);
  }
}
