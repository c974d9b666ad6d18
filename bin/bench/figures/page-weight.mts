import type { Browser, Page, Response } from 'playwright-core';
import { launchBrowser } from '../../lib/browser.mts';
import type { Bench, Figure } from '../figure.mts';
import { SHOWCASE } from '../platform/showcase.mts';

const WIDTHS = [360, 1280] as const;
/** Phones have at least two device pixels to one of the page; screens of 1280 px have one. */
const DENSITY = { 360: 2, 1280: 1 } as const;
const GOALS = { kilobytes: 200, requests: 12 };

interface Weight {
  readonly kilobytes: number;
  /** « document 6, stylesheet 9, font 80, image 90 » */
  readonly parts: string;
  readonly requests: number;
}

/** What a first visit of a home page downloads, read down to its foot. */
export const pageWeight: Bench = {
  name: 'page-weight',
  title: 'Poids d’une page d’accueil avec ses images, première visite jusqu’au bas de la page',
  async measure(room) {
    const platform = await room.showcase();
    const browser = await launchBrowser();
    const figures: Figure[] = [];
    try {
      for (const [template, label] of Object.entries(SHOWCASE)) {
        const url = `http://${label}.localhost:${platform.port}/`;
        for (const width of WIDTHS)
          figures.push(...(await figuresOf(browser, url, template, width)));
      }
    } finally {
      await browser.close();
      await platform.stop();
    }
    return figures;
  },
};

async function figuresOf(
  browser: Browser,
  url: string,
  template: string,
  width: (typeof WIDTHS)[number],
): Promise<Figure[]> {
  const first = await visit(browser, url, width, false);
  const whole = await visit(browser, url, width, true);
  const common = {
    label: `Accueil ${template} à ${width} px`,
    id: `page-weight/${template}-${width}`,
  };
  const detail = `${whole.parts} ; densité ${DENSITY[width]} ; sans défiler : ${Math.round(first.kilobytes)} Ko en ${first.requests} requêtes`;
  return [
    {
      ...common,
      id: `${common.id}-bytes`,
      value: whole.kilobytes,
      unit: 'KB',
      goal: { atMost: GOALS.kilobytes },
      detail,
    },
    {
      ...common,
      id: `${common.id}-requests`,
      value: whole.requests,
      unit: 'requests',
      goal: { atMost: GOALS.requests },
      detail,
    },
  ];
}

async function visit(
  browser: Browser,
  url: string,
  width: (typeof WIDTHS)[number],
  toTheFoot: boolean,
): Promise<Weight> {
  const context = await browser.newContext({
    viewport: { width, height: width === 360 ? 740 : 800 },
    deviceScaleFactor: DENSITY[width],
  });
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => void responses.push(response));
  await page.goto(url, { waitUntil: 'networkidle' });
  if (toTheFoot) await readDown(page);
  const weighed = await Promise.all(responses.map(weigh));
  await context.close();
  return {
    kilobytes: sum(weighed),
    requests: weighed.length,
    parts: [...Map.groupBy(weighed, ({ kind }) => kind)]
      .map(([kind, members]) => `${kind} ${Math.round(sum(members))}`)
      .join(', '),
  };
}

async function readDown(page: Page) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let at = 0; at < height; at += 400) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(60);
  }
  await page.waitForLoadState('networkidle');
}

interface Weighed {
  readonly kind: string;
  readonly kilobytes: number;
}

/** Headers and body as they came over the wire. */
async function weigh(response: Response): Promise<Weighed> {
  const request = response.request();
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  return {
    kind: request.resourceType(),
    kilobytes: (responseBodySize + responseHeadersSize) / 1_000,
  };
}

const sum = (weighed: readonly Weighed[]) =>
  weighed.reduce((total, { kilobytes }) => total + kilobytes, 0);
