import type { Browser, Page } from 'playwright-core';
import { saintCirqLapopie, siteOf } from '../cast';
import { expectAccessible } from './accessibility';
import { addressOf, newVisitor, openBrowser } from './browser';

jest.setTimeout(120_000);

describe('a visitor with a browser', () => {
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    await siteOf(saintCirqLapopie);
    browser = await openBrowser();
    page = await newVisitor(browser);
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
  });

  afterAll(() => browser.close());

  test.each(['/', '/actualites', '/documents', '/accessibilite', '/plan-du-site'])(
    'opens %s of a village, in French, under its name, without a fault',
    async (path) => {
      const answer = await page.goto(addressOf(saintCirqLapopie, path));
      expect(answer?.status()).toBe(200);
      expect(await page.getAttribute('html', 'lang')).toBe('fr');
      expect(await page.textContent('body')).toContain('Saint-Cirq-Lapopie');
      await expectAccessible(page);
      expect(faults).toEqual([]);
    },
  );

  test('needs no script', async () => {
    const plain = await newVisitor(browser, { javaScriptEnabled: false });
    await plain.goto(addressOf(saintCirqLapopie));
    expect(await plain.locator('h1').count()).toBe(1);
  });

  test('never scrolls sideways, however narrow the phone', async () => {
    const phone = await newVisitor(browser, { viewport: { width: 320, height: 640 } });
    await phone.goto(addressOf(saintCirqLapopie));
    const { scrollWidth, clientWidth } = await phone.evaluate<{
      scrollWidth: number;
      clientWidth: number;
    }>(
      '({ scrollWidth: document.documentElement.scrollWidth, clientWidth: document.documentElement.clientWidth })',
    );
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });
});
