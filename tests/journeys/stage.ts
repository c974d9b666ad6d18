import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { draw, missingDrawings } from '../../database/seeds/artwork-cache';
import { demoSites, resolveSite } from '../../database/seeds/demo';
import { loadSite } from '../../database/seeds/load-site';
import { newVisitor, openBrowser } from '../browser/browser';
import { enrol, PASSWORD, siteOf, type CastCommune, type CastPerson, type CastSite } from '../cast';
import { platformHost, strapi } from '../harness/booted';

/**
 * The commune's site as the demonstration shows it: banner, news, documents, office, messages; and
 * those who work there.
 */
export async function furnishedSiteOf(
  commune: CastCommune,
  ...people: readonly CastPerson[]
): Promise<CastSite> {
  const now = new Date();
  const demo = demoSites.find(({ label }) => label === commune.label);
  if (!demo) throw new Error(`The demonstration does not show ${commune.name}`);
  const site = resolveSite(demo, now);
  await draw(await missingDrawings([site]), () => undefined);
  await loadSite(strapi, site, now);
  const furnished = await siteOf(commune);
  for (const person of people) await enrol(person, furnished);
  return furnished;
}

/** What takes longer is broken: the platform and the browser are on this machine. */
const PATIENCE_MS = 20_000;

/** Somebody in front of the administration. */
export interface Seat {
  readonly page: Page;
  /** What went wrong on their screen so far. */
  readonly faults: readonly string[];
  /** Waits until the page asks the server for nothing more. */
  settled(): Promise<void>;
}

export const administration = (path = '/'): string => `http://${platformHost}/admin${path}`;

/** A screen of a town hall; nothing moves, so that what opens is there at once. */
export const DESK = {
  viewport: { width: 1280, height: 800 },
  reducedMotion: 'reduce',
} as const satisfies BrowserContextOptions;

/** A browser, and somebody who sits down in front of the administration. */
export async function openAdministration() {
  const browser = await openBrowser();
  const seat = await takeSeat(browser);
  return { browser, seat, page: seat.page };
}

/** A browser of their own, in French, on the page where one signs in. */
export async function takeSeat(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Seat> {
  const page = await newVisitor(browser, { ...DESK, ...options });
  page.setDefaultTimeout(PATIENCE_MS);
  const seat = { page, faults: faultsOf(page), settled: settlingOf(page) };
  await page.goto(administration());
  return seat;
}

/** Signs in by the form, as a person does, and works on the site. */
export async function signInByForm(
  page: Page,
  { email }: Pick<CastPerson, 'email'>,
  site?: { readonly key: number },
): Promise<void> {
  await page.getByLabel('Adresse de courriel').fill(email);
  await page.getByRole('textbox', { name: 'Mot de passe' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
  if (site) await page.goto(administration(`/?site=${site.key}`));
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
}

/** Its forms ask for the translations by machine of its paid edition, which is not here. */
const ASKED_BY_STRAPI = /\/(ai-feature-config$|ai-localization-jobs\/)/;

/** Errors of the scripts and of the console, which tells too what the page's policy blocked. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    const { url } = message.location();
    if (message.type() === 'error' && !ASKED_BY_STRAPI.test(url)) {
      faults.push(`${message.text()} (${url})`);
    }
  });
  page.on('pageerror', (error) => faults.push(`${error.message} (${page.url()})`));
  return faults;
}

const QUIET_MS = 200;

function settlingOf(page: Page): () => Promise<void> {
  let underWay = 0;
  let last = Date.now();
  const count = (change: number) => () => {
    underWay += change;
    last = Date.now();
  };
  page.on('request', count(1));
  page.on('requestfinished', count(-1));
  page.on('requestfailed', count(-1));
  return async () => {
    await page.locator('main h1').waitFor();
    while (underWay > 0 || Date.now() - last < QUIET_MS) await page.waitForTimeout(50);
  };
}
