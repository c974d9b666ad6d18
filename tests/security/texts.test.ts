import { randomUUID } from 'node:crypto';
import {
  cardaillac,
  colette,
  enrol,
  inSite,
  signIn,
  siteOf,
  type CastSite,
  type Client,
} from '../cast';
import { strapi } from '../harness/booted';
import { visit } from '../public-site/visitor';

const NEWS = '/content-manager/collection-types/plugin::news.news-item';
const TRAP = `"'></title></script><script>alert(1)</script><img src=x onerror=alert(2)>`;
const LIVE = /<script>alert|<img src=x/;

let site: CastSite;
let browser: Client;

beforeAll(async () => {
  site = await siteOf(cardaillac);
  await enrol(colette, site);
  browser = await signIn(colette, site);
});

test('a text that would keep everybody waiting is refused at once', async () => {
  const body = '<div><ul><li>'.repeat(60_000);
  const start = Date.now();
  const { text } = await browser.post(NEWS, { title: 'Profond', body }).expect(400);
  expect(text).toContain('100 000 caractères');
  expect(Date.now() - start).toBeLessThan(5_000);
});

describe('markup in every text of a site', () => {
  beforeAll(() =>
    inSite(site, async () => {
      const create = (uid: string, data: object) =>
        strapi.documents(uid as never).create({ data: data as never, status: 'published' });
      const { documentId } = site;
      const office = await create('plugin::sites.office', {
        name: TRAP,
        street: TRAP,
        complement: TRAP,
        city: TRAP,
        postalCode: TRAP,
      });
      await create('plugin::sites.opening-slot', {
        weekday: 1,
        opens: '09:00',
        closes: '12:00',
        note: TRAP,
        office: office.documentId,
      });
      await create('plugin::sites.exceptional-closure', {
        startsOn: '2020-01-01',
        endsOn: '2099-01-01',
        reason: TRAP,
        office: office.documentId,
      });
      await create('plugin::pages.page', { title: TRAP, kind: 'home', lead: TRAP, body: TRAP });
      await create('plugin::pages.page', { title: TRAP, slug: 'piege', lead: TRAP, body: TRAP });
      await create('plugin::pages.page', { title: TRAP, slug: 'equipe', kind: 'team' });
      await create('plugin::pages.quick-link', { title: TRAP, description: TRAP, target: '/' });
      await create('plugin::pages.reminder', {
        title: TRAP,
        detail: TRAP,
        happensOn: '2099-01-01',
      });
      await create('plugin::pages.useful-number', { name: TRAP, details: TRAP });
      await create('plugin::pages.council-member', {
        firstName: TRAP,
        lastName: TRAP,
        office: TRAP,
        delegation: TRAP,
      });
      await create('plugin::news.news-item', {
        title: TRAP,
        slug: 'piege',
        lead: TRAP,
        body: TRAP,
      });
      await create('plugin::documents.public-document', {
        title: TRAP,
        description: TRAP,
        kind: 'notice',
        datedOn: '2026-01-15',
      });
      for (const uid of WITH_TELEPHONE) {
        await strapi.db
          .query(uid as never)
          .updateMany({ where: {}, data: { phone: TRAP } as never });
      }
      await strapi.documents('plugin::sites.site').update({
        documentId,
        data: { name: TRAP, tagline: TRAP, publicationDirector: TRAP } as object,
      });
    }),
  );

  afterAll(() =>
    inSite(site, async () => {
      await strapi.documents('plugin::sites.site').update({
        documentId: site.documentId,
        data: { name: 'Cardaillac', tagline: null, publicationDirector: null } as object,
      });
      for (const uid of TRAPPED) {
        await strapi.db.query(`plugin::${uid}` as never).deleteMany({ where: {} });
      }
    }),
  );

  test.each([
    '/',
    '/piege',
    '/equipe',
    '/actualites',
    '/actualites/piege',
    '/actualites.rss',
    '/documents',
    '/plan-du-site',
    '/sitemap.xml',
    '/favicon.svg',
    '/mentions-legales',
    '/donnees-personnelles',
    '/accessibilite',
    `/nulle-part-${randomUUID()}`,
  ])('stays text on %s', async (address) => {
    const answer = await visit(cardaillac, address);
    const said = answer.text ?? answer.body.toString();
    expect(answer.status).toBeLessThan(500);
    expect(said.length).toBeGreaterThan(100);
    expect(said).not.toMatch(LIVE);
  });
});

/** Refused to who types it, but older entries may hold anything. */
const WITH_TELEPHONE = ['plugin::sites.office', 'plugin::pages.useful-number'];

const TRAPPED = [
  'sites.office',
  'sites.opening-slot',
  'sites.exceptional-closure',
  'pages.page',
  'pages.quick-link',
  'pages.reminder',
  'pages.useful-number',
  'pages.council-member',
  'news.news-item',
  'documents.public-document',
];
