import type { Browser, Page } from 'playwright-core';
import { platform } from '#platform';
import { inSite, siteOf } from '../cast';
import { strapi } from '../harness/booted';
import { addressOf, newVisitor, openBrowser } from './browser';

const carlucet = { insee: '46059', name: 'Carlucet', label: 'carlucet' };
const PAGES = 'plugin::pages.page';
const MAP = 'https://www.openstreetmap.org/?mlat=44.7226&amp;mlon=1.6136';

jest.setTimeout(120_000);

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const site = await siteOf(carlucet);
  await inSite(site, async () => {
    const body = `<p>La salle est <a href="${MAP}">au 3 place du Prieuré</a>, sous les tilleuls.</p>`;
    for (const data of [
      { title: 'La salle', slug: 'la-salle', body },
      { title: 'Contact', slug: 'contact', kind: 'contact' },
    ]) {
      await strapi.documents(PAGES).create({ data: data as never, status: 'published' });
    }
    const townHall = { name: 'Mairie de Carlucet', street: 'Le Bourg', city: 'Carlucet' };
    const place = { latitude: 44.7226, longitude: 1.6136 };
    await strapi
      .documents('plugin::sites.office')
      .create({ data: { ...townHall, ...place } as never });
  });
  platform(strapi).siteChanges.tell(site.key);
  browser = await openBrowser();
  page = await newVisitor(browser);
});

afterAll(() => browser.close());

const printed = async (path: string) => {
  await page.emulateMedia({ media: 'screen' });
  await page.goto(addressOf(carlucet, path));
  await page.emulateMedia({ media: 'print' });
};

test('on paper, a text of the commune keeps the words that lead to a map', async () => {
  await printed('/la-salle');
  expect(await page.getByText('au 3 place du Prieuré').isVisible()).toBe(true);
});

test('on paper, the links of a page to a map, which lead nowhere, are left out', async () => {
  await printed('/contact');
  expect(await page.locator('main a[href*="openstreetmap"]').count()).toBeGreaterThan(1);
  expect(await page.locator('a[href*="openstreetmap"]:visible').count()).toBe(0);
});

test('on paper, the contact page says where the town hall is, without its footer', async () => {
  await printed('/contact');
  expect(await page.locator('main').getByText('Le Bourg').first().isVisible()).toBe(true);
  expect(await page.locator('.site-footer').isVisible()).toBe(false);
});
